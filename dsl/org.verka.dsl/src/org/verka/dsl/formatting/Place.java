package org.verka.dsl.formatting;

import org.eclipse.xtext.nodemodel.INode;

/**
 * Where a piece belongs.
 *
 * @param block the innermost block around it
 * @param depth how many blocks are around it
 * @param start whether a member of the block begins with it
 * @param value the number, time or name that it is a part of; null when it is none
 */
record Place(Block block, int depth, boolean start, INode value) {}
