package fairwell.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fairwell.standalone.process.FairwellProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with one open tab, who notes what the developer tools would show in red. */
final class Visitor implements AutoCloseable {

  private static final List<String> ACCESSIBLE =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** In milliseconds, for a machine that is busy with other things. */
  private static final double PATIENCE = 120_000;

  private static final String TOO_WIDE =
      """
      () => [...document.querySelectorAll('body *')]
        .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .filter(e => !e.closest('.fw-skip, thead'))
        .map(e => e.outerHTML.slice(0, 120))
      """;

  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Visitor(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        faults.add("console: " + message.text());
      }
    });
    page.onPageError(error -> faults.add("script: " + error));
    page.onRequestFailed(request -> {
      // Leaving a page ends its event stream; that is no fault.
      if (!request.resourceType().equals("eventsource")) {
        faults.add("failed: " + request.url() + " " + request.failure());
      }
    });
    page.onResponse(response -> {
      if (response.status() >= 400) {
        faults.add("answered " + response.status() + ": " + response.url());
      }
    });
  }

  Page page() {
    return page;
  }

  Response open(String path) {
    return page.navigate(path);
  }

  /** Signs in through the form, and stays signed in. */
  Visitor signIn(String account) {
    open("/login");
    page.fill("#user", account);
    page.fill("#password", FairwellProcess.PASSWORD);
    page.click("form[action='/login'] button[type=submit]");
    page.waitForURL(url -> !url.contains("/login"));
    return this;
  }

  /** What the browser keeps of being signed in. */
  String session() {
    return context.storageState();
  }

  /** Waits until the page says that it is live. */
  void awaitLive() {
    page.waitForSelector("[data-live=on]");
  }

  /** No network, as in a lift. */
  void loseNetwork(boolean lost) {
    context.setOffline(lost);
  }

  /** Red lines since the last call. */
  List<String> faults() {
    List<String> noted = List.copyOf(faults);
    faults.clear();
    return noted;
  }

  /** What axe finds against WCAG 2.2 AA, each with the elements concerned. */
  List<String> barriers() {
    // Legacy: in the page itself. There are no frames, and a blank page for each look takes
    // seconds.
    return new AxeBuilder(page)
        .setLegacyMode(true).withTags(ACCESSIBLE).analyze().getViolations().stream()
            .map(rule ->
                "%s %s: %s"
                    .formatted(
                        rule.getImpact(),
                        rule.getId(),
                        rule.getNodes().stream().map(node -> node.getHtml()).toList()))
            .toList();
  }

  /** Nothing red, nothing in another language, nothing too wide, nothing in anybody's way. */
  void assertFlawless(Look look) {
    assertThat(faults()).isEmpty();
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(look.language());
    assertThat(tooWide()).isEmpty();
    assertThat(barriers()).isEmpty();
  }

  /** Elements that reach beyond the right edge. */
  @SuppressWarnings("unchecked")
  List<String> tooWide() {
    return (List<String>) page.evaluate(TOO_WIDE);
  }

  void photograph(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  /** The whole page, beyond what fits into the window. */
  void photographWhole(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  @Override
  public void close() {
    context.close();
  }
}
