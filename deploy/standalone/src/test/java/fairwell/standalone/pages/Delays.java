package fairwell.standalone.pages;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** How long it takes from a command to what is seen of it, by the clock of this machine. */
final class Delays {

  private static final String WATCH =
      """
      ([list, start]) => {
        window.fairwellSeen = [];
        new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => {
          if (node.id?.startsWith(start)) window.fairwellSeen.push([node.id, Date.now()]);
        }))).observe(document.querySelector(list), { childList: true });
      }
      """;

  private final Page page;
  private final List<Long> fromSending = new ArrayList<>();
  private final List<Long> fromAnswer = new ArrayList<>();

  /** Watches the elements of that list whose id begins so. */
  Delays(Page page, String list, String idStart) {
    this.page = page;
    page.evaluate(WATCH, List.of(list, idStart));
  }

  /** A change to be made. */
  interface Change {
    void make() throws java.io.IOException;
  }

  /** Makes a change and waits until the page shows it. */
  void of(Change change) throws java.io.IOException {
    page.evaluate("() => { window.fairwellSeen.length = 0; }");
    long sent = System.currentTimeMillis();
    change.make();
    long answered = System.currentTimeMillis();
    page.waitForFunction("() => window.fairwellSeen.length > 0");
    long seen = ((Number) page.evaluate("() => window.fairwellSeen[0][1]")).longValue();
    fromSending.add(seen - sent);
    fromAnswer.add(seen - answered);
  }

  /** The measurements in words. */
  String report(String what) {
    return "%s: %d changes; sent to seen: median %d ms, max %d ms; answered to seen: median %d ms, max %d ms"
        .formatted(
            what,
            fromSending.size(),
            median(fromSending),
            fromSending.stream().mapToLong(Long::longValue).max().orElse(0),
            median(fromAnswer),
            fromAnswer.stream().mapToLong(Long::longValue).max().orElse(0));
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
