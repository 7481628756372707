package fairwell.standalone.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import fairwell.testing.Part;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, without a window. */
final class Chromium implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright = Playwright.create();
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Part.CHROMIUM.program().orElseThrow())
                  .setArgs(FLAGS));

  /** What the browser keeps of those who signed in, by account. */
  private final Map<String, String> sessions = new HashMap<>();

  /** A new visitor, not signed in. */
  Visitor visitor(Look look, URI server) {
    return new Visitor(browser.newContext(look.options().setBaseURL(server.toString())));
  }

  /** A visitor with a page open, who signed in before; who did not yet, signs in now. */
  Visitor visitor(Look look, URI server, String account, String path) {
    String session = sessions.get(account);
    Visitor visitor;
    if (session == null) {
      visitor = visitor(look, server).signIn(account);
      sessions.put(account, visitor.session());
    } else {
      visitor =
          new Visitor(
              browser.newContext(
                  look.options().setBaseURL(server.toString()).setStorageState(session)));
    }
    visitor.open(path);
    return visitor;
  }

  /** The same in a browser that runs no scripts. */
  Visitor visitorWithoutScripts(Look look, URI server) {
    return new Visitor(
        browser.newContext(
            look.options().setBaseURL(server.toString()).setJavaScriptEnabled(false)));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
