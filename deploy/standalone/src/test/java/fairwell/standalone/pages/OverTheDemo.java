package fairwell.standalone.pages;

import fairwell.standalone.process.FairwellProcess;
import fairwell.testing.NeedsChromium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Pages of a program of its own with the demo company, in a real browser. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OverTheDemo {

  FairwellProcess fairwell;
  Chromium chromium;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    fairwell = FairwellProcess.start(folder.resolve("data"), Map.of("fairwell.demo", "true"));
    chromium = new Chromium();
  }

  @AfterAll
  void close() {
    chromium.close();
    fairwell.close();
  }

  /** Somebody who is signed in and looks at a page. */
  Visitor visitor(Look look, String account, String path) {
    return chromium.visitor(look, fairwell.client().server(), account, path);
  }

  /** The case of an employee number. */
  String caseOf(String employee) throws IOException {
    return fairwell
        .client()
        .get("hr", "/api/v1/cases?text=" + employee)
        .json()
        .at("/items/0/id")
        .asString();
  }

  /** The words of a page, without its head and foot. */
  static String main(Visitor visitor) {
    return visitor.page().locator("main").innerText();
  }
}
