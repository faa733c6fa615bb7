package org.verka.house;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A Chromium without a window, in which axe looks at pages. */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    /** A long report on a busy machine takes axe half a minute. */
    private static final int SECONDS = 180;

    Browser() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium", "chromium-browser", "google-chrome").toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--window-size=1280,1000");
        driver =
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(installed("chromedriver").toFile())
                                .build(),
                        options);
    }

    private static Path installed(String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        Stream.of(System.getenv("PATH").split(":"))
                                .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "not installed: "
                                        + names[0]
                                        + "; apt-get install chromium chromium-driver"));
    }

    /** What axe finds wrong with a page as it is read in light or dark, each with its places. */
    List<String> violations(Path page, String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
        driver.get(page.toUri().toString());
        Results results = new AxeBuilder().setTimeout(SECONDS).analyze(driver);
        if (results.isErrored() || results.getPasses().isEmpty()) {
            throw new AssertionError("axe did not look: " + results.getErrorMessage());
        }
        return results.getViolations().stream().map(Browser::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId()
                + " ("
                + rule.getHelp()
                + "): "
                + rule.getNodes().stream().limit(5).map(node -> node.getHtml()).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
