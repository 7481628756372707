package fairwell.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HR writes a template of talks in the browser, also where no script runs. */
@Tag("whole")
class TemplatePagesIT extends OverTheDemo {

  @BeforeAll
  void start() throws IOException {
    publish("shown", "您参加过{last-training}。我们重视您的感受。", "You took {last-training}. We care.");
    publish("shown", "您参加过{last-training}。请您先说。", "You took {last-training}. Please begin.");
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void theListIsFlawless(Look look) {
    try (Visitor visitor = visitor(look, "hr", "/")) {
      visitor.page().click("header nav a[href='/talk-templates']");
      visitor.page().waitForURL("**/talk-templates");

      assertThat(visitor.page().locator("header nav [aria-current]").getAttribute("href"))
          .isEqualTo("/talk-templates");
      assertThat(visitor.page().locator("#rows tr").allInnerTexts().toString()).contains("shown");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("templates", look));
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void aTemplateSaysWhatItsVersionsChanged(Look look) {
    try (Visitor visitor = visitor(look, "auditor", "/talk-templates/shown")) {
      boolean english = look.language().equals("en");
      assertThat(visitor.page().locator("main").innerText())
          .contains(
              english ? "Now: You took [a training]. Please begin." : "现为：您参加过〔培训〕。请您先说。",
              english ? "What version 2 changed since version 1" : "第 2 版与第 1 版的差异")
          .doesNotContain("??", "{0}", "OPENING");
      assertThat(visitor.page().locator("a[href^='/talk-template-draft']").count()).isZero();
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("template", look));
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void aDraftIsCheckedBesideItsFieldsAndTriedInACase(Look look) {
    try (Visitor visitor = visitor(look, "hr", "/talk-template-draft?template=shown")) {
      boolean english = look.language().equals("en");
      Page page = visitor.page();
      visitor.assertFlawless(look);

      page.fill("#d-0-zh", "您的{salary-of-boss}。");
      check(page);
      assertThat(page.locator("#d-0-zh-fault").innerText())
          .contains("salary-of-boss", "last-training");
      assertThat(page.locator("button[formaction^='/api/']").count()).isZero();
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("template-faults", look));

      page.fill("#d-0-zh", "您参加过{last-training}。上次晋升：{last-promotion}。");
      page.fill("#d-case", "10001");
      check(page);
      assertThat(page.locator("#review").innerText()).contains(english ? "Before:" : "原为：");
      assertThat(page.locator("#preview").innerText())
          .contains("10001")
          .doesNotContain("{last-training}", "〔", "[training]", "??");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("template-review", look));

      page.fill("#d-case", "99999");
      check(page);
      assertThat(page.locator("#d-case-fault").innerText()).contains("99999");
      visitor.assertFlawless(look);
    }
  }

  /** From an empty form to the second version, on a phone, by the browser alone. */
  @Test
  void aTemplateIsWrittenAndPublishedWithoutAScript() throws IOException {
    try (Visitor visitor =
        chromium.visitorWithoutScripts(Look.ZH_PHONE, fairwell.client().server())) {
      Page page = visitor.signIn("hr").page();
      page.click("header nav a[href='/talk-templates']");
      page.click("a[href='/talk-template-draft']");
      page.fill("#d-name", "Agreed Exit");
      page.check("input[name=kinds][value=MUTUAL]");
      point(page, 0, "opening", "感谢您{service-years}年的工作。", "Thank you for {service-years} years.");
      page.click("button[value=add]");
      point(page, 1, "offer", "经济补偿为{compensation}。", "Compensation is {compensation}.");
      page.check("input[name='points.1.mandatory']");
      check(page);
      assertThat(page.locator("#d-name-fault").innerText()).contains("小写字母");
      assertThat(page.inputValue("#d-1-zh")).contains("{compensation}");

      page.fill("#d-name", "agreed-exit");
      page.click("button[value='up-1']");
      assertThat(page.inputValue("#d-0-code")).isEqualTo("offer");
      assertThat(page.isChecked("input[name='points.0.mandatory']")).isTrue();
      check(page);
      assertThat(page.locator("#review").innerText()).contains("新模板 agreed-exit 的第 1 版");
      press(page);

      assertThat(page.url()).endsWith("/talk-templates/agreed-exit?published=true");
      assertThat(page.locator("[role=status]").innerText()).contains("第 1 版已发布");
      assertThat(page.locator("main").innerText()).contains("协商解除", "要点 offer，必须提出");

      page.click("a[href^='/talk-template-draft']");
      page.fill("#d-1-zh", "感谢您的工作。");
      check(page);
      publish("agreed-exit", "别人的一版。", "Somebody else’s.");
      press(page);
      assertThat(page.locator("[role=alert]").innerText()).contains("您起草期间有人发布了模板");
      assertThat(page.inputValue("#d-1-zh")).isEqualTo("感谢您的工作。");
      assertThat(page.locator("#review").innerText()).contains("第 3 版", "别人的一版。");
      press(page);
      assertThat(page.locator("[role=status]").innerText()).contains("第 3 版已发布");
    }
  }

  @Test
  void whoDoesNotWriteTemplatesHasNoWayThere() {
    try (Visitor visitor = visitor(Look.ZH_DESKTOP, "negotiator", "/talk-templates")) {
      assertThat(visitor.page().locator("a[href^='/talk-template-draft']").count()).isZero();
      assertThat(Objects.requireNonNull(visitor.open("/talk-template-draft")).status())
          .isEqualTo(403);
    }
    try (Visitor visitor = visitor(Look.ZH_DESKTOP, "manager", "/")) {
      assertThat(visitor.page().locator("header nav a[href='/talk-templates']").count()).isZero();
      assertThat(Objects.requireNonNull(visitor.open("/talk-templates")).status()).isEqualTo(403);
    }
  }

  private static void point(Page page, int number, String code, String zh, String en) {
    page.fill("#d-" + number + "-code", code);
    page.fill("#d-" + number + "-zh", zh);
    page.fill("#d-" + number + "-en", en);
  }

  private static void check(Page page) {
    page.waitForNavigation(() -> page.click("button[value=check]:visible"));
  }

  private static void press(Page page) {
    Locator publish = page.locator("button[formaction^='/api/']");
    page.waitForNavigation(publish::click);
  }

  private void publish(String name, String zh, String en) throws IOException {
    Map<String, Object> point =
        Map.of("code", "opening", "topic", "OPENING", "mandatory", true, "zh", zh, "en", en);
    assertThat(
            fairwell
                .client()
                .post(
                    "hr",
                    "/api/v1/talk-templates/" + name,
                    name + zh.hashCode(),
                    Map.of("points", List.of(point)))
                .status())
        .isEqualTo(200);
  }
}
