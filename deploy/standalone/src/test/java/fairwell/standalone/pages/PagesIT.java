package fairwell.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import fairwell.standalone.process.FairwellProcess;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Every page over the demo company; as each account sees it and in every look with {@code
 * -Dfairwell.looks=all}. With {@code -Dfairwell.images=docs/images} besides the pictures of the
 * documentation are taken anew; alone it takes those of two looks only.
 */
@Tag("whole")
class PagesIT extends OverTheDemo {

  private String settled;

  @BeforeAll
  void start() throws IOException {
    settled = caseOf("10001");
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void theSignInPageIsFlawless(Look look) {
    try (Visitor visitor = visitor(look)) {
      visitor.open("/");

      assertThat(visitor.page().url()).endsWith("/login?next=%2F");
      visitor.assertFlawless(look);
      visitor.photograph(Pictures.image("sign-in", look));
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void theDashboardIsFlawless(Look look) {
    try (Visitor visitor = visitor(look, "hr", "/")) {
      visitor.awaitLive();

      assertThat(visitor.page().locator("#rows tr").count()).isGreaterThan(8);
      visitor.assertFlawless(look);
      visitor.photograph(Pictures.published("dashboard", look));
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void theCasePageIsFlawless(Look look) {
    try (Visitor visitor = visitor(look, "hr", "/cases/" + settled)) {
      visitor.awaitLive();
      visitor.page().waitForSelector("[data-list=allowed] li");

      assertThat(visitor.page().locator("#timeline li").count()).isGreaterThan(10);
      visitor.assertFlawless(look);
      visitor.photograph(Pictures.published("case", look));
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#askedOnce")
  void eachLineOfTheSettlementSaysWhy(Look look) {
    try (Visitor visitor = visitor(look, "hr", "/cases/" + settled)) {
      visitor.awaitLive();
      boolean english = look.language().equals("en");

      List<Locator> lines = visitor.page().locator(".fw-lines > details").all();
      assertThat(lines).hasSizeGreaterThan(1);
      for (Locator line : lines) {
        line.locator("> summary").click();
        assertThat(line.locator(".fw-why").isVisible()).isTrue();
        assertThat(line.locator(".fw-why").innerText())
            .contains(english ? "In words" : "计算方法", english ? "Articles" : "法律条文");
      }
      visitor.page().locator(".fw-group > summary").first().click();
      // What the case itself decided leads to its entry in the timeline.
      String entry = visitor.page().locator(".fw-inputs a").first().getAttribute("href");
      assertThat(visitor.page().locator("#timeline " + entry).count()).isEqualTo(1);
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("settlement", look));
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#askedOnce")
  void theNegotiationShowsRoundsOpenOffersAndWhatWaits(Look look) throws IOException {
    try (Visitor visitor = visitor(look, "negotiator", "/cases/" + caseOf("10023"))) {
      visitor.awaitLive();
      boolean english = look.language().equals("en");
      Locator panel = visitor.page().locator("#case-negotiation");

      assertThat(panel.locator(".fw-rounds tbody tr").count()).isEqualTo(2);
      assertThat(panel.innerText())
          .contains("26,000.00", english ? "Waiting for approval" : "等待批准");
      panel.locator("summary").last().click();
      assertThat(panel.innerText())
          .contains(english ? "No zone of possible agreement yet" : "尚无重合区间");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("negotiation", look));
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#askedOnce")
  void thePreparationReportUnfoldsOnTheCasePage(Look look) {
    try (Visitor visitor = visitor(look, "hr", "/cases/" + settled)) {
      visitor.awaitLive();
      visitor.page().locator("details:has(#preparation-content) > summary").click();
      visitor.page().waitForSelector("#preparation-content section");
      boolean english = look.language().equals("en");

      assertThat(visitor.page().locator("#preparation-content").innerText())
          .contains(
              english ? "Points that may be disputed" : "可能的争议点",
              english ? "Computed again it comes out as recorded" : "重新计算的结果与记录一致",
              "10001-phone",
              "BATNA")
          .doesNotContain("??", "MEDICAL");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("preparation-panel", look));
      visitor.open("/cases/" + settled + "/preparation");
      visitor.page().waitForSelector("#preparation section");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("preparation", look));
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#askedOnce")
  void theAnswerCardsUnfoldOnTheCasePage(Look look) {
    try (Visitor visitor = visitor(look, "hr", "/cases/" + settled)) {
      visitor.awaitLive();
      visitor.page().locator("details:has(#answer-cards-content) > summary").click();
      visitor.page().waitForSelector("#answer-cards-content section");
      boolean english = look.language().equals("en");

      assertThat(visitor.page().locator("#answer-cards-content").innerText())
          .contains(english ? "Made of the records as they are now" : "依据此刻的记录编制")
          .doesNotContain("{0}");
      visitor.assertFlawless(look);
      visitor.open("/cases/" + settled + "/answer-cards");
      visitor.page().waitForSelector("#answer-cards section");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("answer-cards", look));
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void theSeparationReportIsFlawless(Look look) throws IOException {
    String closed =
        fairwell
            .client()
            .get("hr", "/api/v1/cases?stage=retained")
            .json()
            .at("/items/0/id")
            .asString();
    try (Visitor visitor = visitor(look, "hr", "/cases/" + closed)) {
      visitor.awaitLive();
      visitor.page().click("a[href$='/separation']");
      visitor.page().waitForSelector("#separation section");
      boolean english = look.language().equals("en");

      assertThat(visitor.page().locator("#separation").innerText())
          .contains(english ? "Follow-up plan" : "后续计划", english ? "retention review" : "留任回访")
          .doesNotContain("??", "{0}", english ? "留任回访" : "retention-review");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("separation", look));
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#askedOnce")
  void theKeyFiguresAreFlawless(Look look) {
    try (Visitor visitor = visitor(look, "hr", "/")) {
      visitor.page().click("header nav a[href='/kpis']");
      visitor.page().waitForURL("**/kpis");
      assertThat(visitor.page().locator("header nav [aria-current]").getAttribute("href"))
          .isEqualTo("/kpis");
      visitor.open("/kpis?from=2025-01-01&to=2026-12-31");
      assertThat(visitor.page().locator("#rows tr").count()).isGreaterThan(20);
      assertThat(visitor.page().locator("main").innerText()).doesNotContain("??", "Formula.");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("kpis", look));

      visitor.open("/kpis?from=2026-12-31&to=2025-01-01");
      assertThat(visitor.page().locator("[role=alert]").innerText())
          .contains(look.language().equals("en") ? "That is no period" : "期间有误");
      visitor.assertFlawless(look);
    }
  }

  /** The leaver answers on a phone, by hand; HR reads it, the manager does not. */
  @Test
  void theLeaverAnswersTheExitInterviewOnAPhone() throws IOException {
    String path = "/api/v1/cases/" + settled + "/ask-exit-interview";
    assertThat(fairwell.client().post("hr", path, "ask-interview", Map.of()).status())
        .isEqualTo(200);
    try (Visitor visitor = visitor(Look.ZH_PHONE, "employee", "/cases/" + settled)) {
      visitor.awaitLive();
      visitor.page().click("a[href$='/exit-interview']");
      visitor.page().waitForURL("**/exit-interview");
      assertThat(visitor.page().locator("[data-question]").count()).isEqualTo(6);
      visitor.assertFlawless(Look.ZH_PHONE);
      visitor.photographWhole(Pictures.image("exit-interview", Look.ZH_PHONE));

      Locator form = visitor.page().locator("form[data-command$='/record-exit-interview']");
      form.locator("[type=submit]").click();
      visitor.page().waitForSelector("form [role=alert]:visible");
      assertThat(form.locator("[role=alert]").innerText()).isEqualTo("请至少为一个问题打分。");
      visitor.assertFlawless(Look.ZH_PHONE);

      form.locator("[data-question=pay] label:has-text('8')").click();
      form.locator("[data-question=pay] textarea").fill("奖金说不清");
      form.locator("[data-question=lead] textarea").fill("反馈很少");
      form.locator("[type=submit]").click();
      visitor.page().waitForSelector("form [role=alert]:visible");
      assertThat(form.locator("[role=alert]").innerText()).contains("直接上级", "还没有打分");
      assertThat(form.locator("[data-question=lead] textarea").inputValue()).isEqualTo("反馈很少");

      form.locator("[data-question=lead] label:has-text('9')").click();
      form.locator("[type=submit]").click();
      visitor.page().waitForSelector(".fw-interview", detached());
      assertThat(visitor.page().locator("main").innerText())
          .contains("8.50", "奖金说不清", "反馈很少", "员工本人")
          .doesNotContain("??");
      visitor.assertFlawless(Look.ZH_PHONE);
    }
    try (Visitor visitor = visitor(Look.EN_DESKTOP, "hr", "/cases/" + settled)) {
      visitor.open("/cases/" + settled + "/exit-interview");
      assertThat(visitor.page().locator("main").innerText())
          .contains("Leaver score", "8.50", "奖金说不清", "left out");
      visitor.assertFlawless(Look.EN_DESKTOP);
      visitor.photographWhole(Pictures.image("exit-interview", Look.EN_DESKTOP));
    }
    try (Visitor visitor = visitor(Look.ZH_DESKTOP, "manager", "/cases/" + settled)) {
      assertThat(visitor.page().locator("a[href$='/exit-interview']").count()).isZero();
      assertFriendly(
          visitor, visitor.open("/cases/" + settled + "/exit-interview"), 403, "没有查看此页的权限");
    }
  }

  private static Page.WaitForSelectorOptions detached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }

  @Test
  void keyFiguresAreForThoseWhoAnswerForTheProcess() {
    try (Visitor visitor = visitor(Look.ZH_DESKTOP, "manager", "/")) {
      assertThat(visitor.page().locator("header nav a[href='/kpis']").count()).isZero();
      assertFriendly(visitor, visitor.open("/kpis"), 403, "没有查看此页的权限");
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#askedOnce")
  void theCalendarFeedIsFlawless(Look look) {
    try (Visitor visitor = visitor(look, "hr", "/")) {
      visitor.page().click("header nav a[href='/calendar']");
      visitor.page().waitForURL("**/calendar");
      assertThat(visitor.page().locator("header nav [aria-current]").getAttribute("href"))
          .isEqualTo("/calendar");
      visitor.assertFlawless(look);
      visitor.page().click("form[action='/calendar/open'] [type=submit]");
      visitor.page().waitForSelector("#c-address");
      assertThat(visitor.page().locator("main").innerText()).doesNotContain("??");
      visitor.assertFlawless(look);
      visitor.photographWhole(Pictures.image("calendar", look));
    }
  }

  /** The address is made, shown once and revoked by the browser alone. */
  @Test
  void aCalendarFeedNeedsNoScript() {
    try (Visitor visitor =
        chromium.visitorWithoutScripts(Look.EN_PHONE, fairwell.client().server())) {
      visitor.signIn("legal").open("/calendar");
      visitor.page().click("form[action='/calendar/open'] [type=submit]");
      visitor.page().waitForURL("**/calendar?minPosition=*");
      assertThat(visitor.page().locator("#c-address").inputValue())
          .matches("http://[^/]+/api/v1/calendars/[\\w-]{43}\\.ics");
      visitor.open("/calendar");
      assertThat(visitor.page().locator("#c-address").count()).isZero();
      visitor.page().click("form[action='/calendar/revoke'] [type=submit]");
      visitor.page().waitForURL("**/calendar?minPosition=*");
      assertThat(visitor.page().locator("main").innerText()).contains("You have no address");
    }
  }

  @ParameterizedTest
  @MethodSource("fairwell.standalone.pages.Look#asked")
  void theOwnDataAreFlawless(Look look) {
    try (Visitor visitor = visitor(look, "employee", "/")) {
      visitor.page().click("header nav a[href='/me/personal-data']");
      visitor.page().waitForURL("**/me/personal-data");
      assertThat(visitor.page().locator("main li").count()).isGreaterThan(10);
      assertThat(visitor.page().locator("main").innerText()).doesNotContain("??");
      assertThat(visitor.page().locator("a[download]").all())
          .extracting(link -> link.getAttribute("href"))
          .containsExactly("/me/personal-data/file", "/api/v1/me/personal-data");
      visitor.assertFlawless(look);
    }
  }

  /** The lines unfold by the browser alone. */
  @Test
  void aLineSaysWhyWithoutAScript() {
    try (Visitor visitor =
        chromium.visitorWithoutScripts(Look.ZH_PHONE, fairwell.client().server())) {
      visitor.signIn("hr").open("/cases/" + settled);
      Locator line = visitor.page().locator(".fw-lines > details").first();
      line.locator("> summary").click();

      assertThat(line.locator(".fw-why").isVisible()).isTrue();
      assertThat(line.locator(".fw-why").innerText()).contains("计算方法", "条");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void theApiExplainsALineInTheLanguageOfTheCaller(String language) throws IOException {
    JsonNode lines =
        fairwell
            .client()
            .get("hr", "/api/v1/cases/" + settled + "/settlement")
            .json()
            .path("versions")
            .path(0)
            .path("lines");
    String address = "/api/v1/cases/" + settled + "/settlement/lines/";

    for (JsonNode line : lines) {
      String id = line.at("/line/id").asString();
      JsonNode why =
          fairwell
              .client()
              .get("hr", address + id + "/explanation?version=1&lang=" + language)
              .json();
      assertThat(why.path("line").asString()).isEqualTo(id);
      assertThat(why.path("amount")).isEqualTo(line.at("/line/amount"));
      assertThat(why.at("/rule/says").asString()).isNotBlank();
      assertThat(why.path("inputs"))
          .filteredOn(input -> input.path("origin").asString().equals("fact"))
          .allSatisfy(input -> assertThat(input.at("/source/position").asLong()).isPositive());
    }
    assertThat(fairwell.client().get("hr", address + "no-such/explanation").status())
        .isEqualTo(404);
  }

  @Test
  void theLanguageIsSwitchedAndKept() {
    try (Visitor visitor = visitor(Look.ZH_DESKTOP).signIn("hr")) {
      visitor.page().click("header a[hreflang=en]");
      assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Separation cases");

      visitor.open("/cases/" + settled);

      assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(visitor.page().locator("h2").allInnerTexts()).contains("Settlement", "Timeline");
    }
  }

  @Test
  void aWrongPasswordIsSaidWithoutLosingTheUser() {
    try (Visitor visitor = visitor(Look.ZH_DESKTOP)) {
      visitor.open("/login?next=/cases/" + settled);
      visitor.page().fill("#user", "hr");
      visitor.page().fill("#password", "wrong");
      visitor.page().click("form[action='/login'] button[type=submit]");

      assertThat(visitor.page().locator("[role=alert]").innerText()).contains("密码不正确");
      assertThat(visitor.page().inputValue("#user")).isEqualTo("hr");
      assertThat(visitor.barriers()).isEmpty();

      visitor.page().fill("#password", FairwellProcess.PASSWORD);
      visitor.page().click("form[action='/login'] button[type=submit]");
      visitor.page().waitForURL("**/cases/" + settled);
    }
  }

  /** What an account may see, it sees without a fault; it can always sign out. */
  @ParameterizedTest
  @MethodSource("accounts")
  void everyAccountHasADashboardAndItsCases(String account) {
    try (Visitor visitor = visitor(Look.ZH_DESKTOP).signIn(account)) {
      visitor.awaitLive();
      assertThat(visitor.faults()).isEmpty();
      visitor.photograph(Pictures.image("dashboard-of-" + account, Look.ZH_DESKTOP));

      if (visitor.page().locator("#rows tr a").count() > 0) {
        visitor.page().locator("#rows tr a").first().click();
        visitor.awaitLive();
        visitor.page().waitForSelector(".fw-actions [data-part]:not([data-part=loading]):visible");
        visitor.assertFlawless(Look.ZH_DESKTOP);
        visitor.photograph(Pictures.image("case-of-" + account, Look.ZH_DESKTOP));
      }
      visitor.page().click("form[action='/logout'] button");
      visitor.page().waitForURL("**/login");
    }
  }

  /** One account of each kind of dashboard; all of them with every look. */
  static List<String> accounts() {
    return Look.ALL
        ? List.of(
            "hr",
            "negotiator",
            "approver",
            "finance",
            "legal",
            "auditor",
            "manager",
            "it",
            "employee",
            "hr.beijing",
            "manager.shanghai")
        : List.of("legal", "it", "employee", "manager.shanghai");
  }

  @Test
  void anOperatorIsToldThatCasesAreNotForOperators() {
    try (Visitor visitor = visitor(Look.ZH_DESKTOP).signIn("operator")) {
      assertFriendly(visitor, visitor.open("/"), 403, "没有查看此页的权限");
      visitor.photograph(Pictures.image("forbidden", Look.ZH_DESKTOP));

      visitor.page().click("form[action='/logout'] button");
      visitor.page().waitForURL("**/login");
    }
  }

  @Test
  void aCaseThatIsNotThereOrNotForTheReaderLooksTheSame() throws IOException {
    try (Visitor visitor = visitor(Look.EN_PHONE).signIn("it")) {
      assertFriendly(visitor, visitor.open("/cases/C-none"), 404, "There is no such page");
      assertFriendly(visitor, visitor.open("/cases/%3Cb%3E"), 404, "There is no such page");
      assertFriendly(
          visitor, visitor.open("/cases/" + caseOf("10012")), 404, "There is no such page");
      visitor.photograph(Pictures.image("not-found", Look.EN_PHONE));
      assertFriendly(visitor, visitor.open("/?stage=nowhere"), 400, "This address is not right");
    }
  }

  @Test
  void anEndedSessionLeadsToTheSignInPageAndBack() {
    try (Visitor visitor = visitor(Look.ZH_DESKTOP).signIn("hr")) {
      visitor.awaitLive();
      visitor.page().context().clearCookies();

      visitor.open("/cases/" + settled);
      assertThat(visitor.page().url()).contains("/login?next=");
      visitor.page().fill("#user", "hr");
      visitor.page().fill("#password", FairwellProcess.PASSWORD);
      visitor.page().click("form[action='/login'] button[type=submit]");

      visitor.page().waitForURL("**/cases/" + settled);
    }
  }

  /** These tests would notice: a blocked script, a missing language, something too wide. */
  @Test
  void aFlawIsNoticed() {
    try (Visitor visitor = visitor(Look.ZH_PHONE, "hr", "/")) {
      visitor.awaitLive();
      visitor.assertFlawless(Look.ZH_PHONE);

      visitor
          .page()
          .evaluate(
              """
              () => {
                document.documentElement.removeAttribute('lang');
                const wide = document.createElement('div');
                wide.style.width = '2000px';
                wide.append('wide');
                const script = document.createElement('script');
                script.append('1');
                document.querySelector('main').append(wide, script);
              }
              """);

      assertThat(visitor.faults()).anyMatch(fault -> fault.contains("Content Security Policy"));
      assertThat(visitor.barriers()).anyMatch(barrier -> barrier.contains("html-has-lang"));
      assertThat(visitor.tooWide()).isNotEmpty();
    }
  }

  private Visitor visitor(Look look) {
    return chromium.visitor(look, fairwell.client().server());
  }

  private static void assertFriendly(Visitor visitor, Response answer, int status, String words) {
    assertThat(Objects.requireNonNull(answer).status()).isEqualTo(status);
    assertThat(visitor.page().locator("main").innerText())
        .contains(words)
        .doesNotContain("Exception", "Whitelabel");
    assertThat(visitor.tooWide()).isEmpty();
    assertThat(visitor.barriers()).isEmpty();
    // The browser reports the status it got; nothing else is wrong with the page.
    assertThat(visitor.faults()).allMatch(fault -> fault.contains(Integer.toString(status)));
  }
}
