package fairwell.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An auditor has a file made in the browser and fetches it. */
@Tag("whole")
class ExportPagesIT extends OverTheDemo {

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void anExportIsAskedForAndFetched(Look look) throws Exception {
    try (Visitor visitor = visitor(look, "auditor", "/")) {
      Page page = visitor.page();
      page.click("header nav a[href='/exports']");
      page.waitForURL("**/exports");
      visitor.assertFlawless(look);
      page.selectOption("#e-format", look.language().equals("en") ? "CSV" : "NDJSON");
      page.click("form[action='/exports'] button");
      page.waitForSelector("#rows tr:first-child[data-state=ready]");

      Download download =
          page.waitForDownload(() -> page.click("#rows tr:first-child a[href$='/file']"));
      byte[] bytes = Files.readAllBytes(download.path());
      assertThat(page.locator("#rows tr:first-child code").innerText())
          .contains(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
      assertThat(page.locator("main").innerText()).doesNotContain("??", "{0}");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("exports", look));

      page.check("#e-texts");
      page.click("form[action='/exports'] button");
      assertThat(page.locator("[role=alert]").innerText())
          .contains(look.language().equals("en") ? "for counsel" : "仅限法务");
      assertThat(page.isChecked("#e-texts")).isTrue();
    }
  }

  @Test
  void whoExportsNothingHasNoWayThere() {
    try (Visitor visitor = visitor(Look.ZH_DESKTOP, "hr", "/")) {
      assertThat(visitor.page().locator("header nav a[href='/exports']").count()).isZero();
      assertThat(Objects.requireNonNull(visitor.open("/exports")).status()).isEqualTo(403);
    }
  }
}
