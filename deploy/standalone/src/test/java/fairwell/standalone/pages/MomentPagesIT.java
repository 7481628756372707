package fairwell.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counsel goes through the moments of a case with slider, keys and links. */
@Tag("whole")
class MomentPagesIT extends OverTheDemo {

  private String settled;

  @BeforeAll
  void start() throws IOException {
    settled = caseOf("10001");
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void everyMomentIsReachedBySliderAndKeys(Look look) {
    boolean english = look.language().equals("en");
    try (Visitor visitor = visitor(look, "legal", "/cases/" + settled)) {
      Page page = visitor.page();
      page.waitForNavigation(() -> page.click("a[href$='/moments']"));
      int events = Integer.parseInt(slider(page).getAttribute("max"));
      assertThat(number(page)).isEqualTo(events);
      assertThat(page.locator("#moment-settlement").innerText())
          .contains(english ? "net payable" : "应付净额");
      assertThat(page.locator("#moment-sight").innerText()).contains(english ? "Took part" : "参与者");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("moments", look));

      press(page, "ArrowLeft");
      assertThat(number(page)).isEqualTo(events - 1);
      press(page, "ArrowRight");
      assertThat(number(page)).isEqualTo(events);

      slider(page).focus();
      press(page, "Home");
      assertThat(number(page)).isEqualTo(1);
      assertThat(page.locator("#moment-says").innerText())
          .startsWith(english ? "Case opened" : "建立案件");
      assertThat(page.locator("#moment-settlement").innerText())
          .contains(english ? "Nothing had been computed" : "当时尚未计算");
      assertThat(page.locator("a[rel=prev]").count()).isZero();
      // The slider keeps the keys.
      press(page, "ArrowRight");
      assertThat(number(page)).isEqualTo(2);
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("moment", look));
    }
  }

  @Test
  void withoutAScriptLinksAndFormsDoTheSame() {
    try (Visitor visitor =
        chromium.visitorWithoutScripts(Look.EN_PHONE, fairwell.client().server())) {
      Page page = visitor.signIn("legal").page();
      visitor.open("/cases/" + settled + "/moments");
      String last = page.getAttribute("#moment-link", "href");
      page.waitForNavigation(() -> page.click("a[rel=prev]"));
      page.waitForNavigation(() -> page.click("nav.fw-steps-nav a >> nth=0"));
      String first = page.getAttribute("#moment-link", "href");
      assertThat(page.locator("#moment-says").innerText()).startsWith("Case opened");

      visitor.open(last);
      page.fill("#moment-from", first.substring(first.indexOf('=') + 1));
      page.waitForNavigation(() -> page.click("#moment-difference button[type=submit]"));
      assertThat(page.locator("#moment-difference li").count()).isGreaterThan(10);
      assertThat(page.locator("#moment-difference").innerText())
          .contains("The first settlement", "On ", "(event ")
          .doesNotContain("??", "{0}");
      assertThat(visitor.faults()).isEmpty();
      assertThat(visitor.tooWide()).isEmpty();
    }
  }

  @Test
  void whoseEyesItIsNotForSeesNoMoreThanOnTheCase() {
    try (Visitor visitor = visitor(Look.EN_DESKTOP, "it", "/cases/" + settled + "/moments")) {
      assertThat(visitor.page().locator("#moment-settlement, #moment-offers").count()).isZero();
      assertThat(visitor.page().locator("#moment-checklist").count()).isEqualTo(1);
      assertThat(Objects.requireNonNull(visitor.open("/cases/C-none/moments")).status())
          .isEqualTo(404);
      visitor.open("/cases/" + settled + "/moments");
      String last = visitor.page().getAttribute("#moment-link", "href");
      String before = visitor.page().getAttribute("a[rel=prev]", "href");
      String backwards = before + "&from=" + last.substring(last.indexOf('=') + 1);
      assertThat(Objects.requireNonNull(visitor.open(backwards)).status()).isEqualTo(400);
      assertThat(
              Objects.requireNonNull(visitor.open("/cases/" + settled + "/moments?position=soon"))
                  .status())
          .isEqualTo(400);
    }
  }

  private static Locator slider(Page page) {
    return page.locator("#moment-slider");
  }

  private static int number(Page page) {
    return Integer.parseInt(slider(page).inputValue());
  }

  private static void press(Page page, String key) {
    page.waitForNavigation(() -> page.keyboard().press(key));
  }
}
