package fairwell.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fairwell.standalone.process.FairwellClient;
import fairwell.standalone.process.FairwellClient.Answer;
import fairwell.standalone.process.FairwellProcess;
import fairwell.standalone.process.Staff;
import fairwell.testing.NeedsChromium;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Open pages change by themselves, and come back by themselves after Fairwell was away. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("whole")
class LivePagesIT {

  private static final int CASES = 60;
  private static final int ROWS_OF_A_PAGE = 50;
  private static final int CHANGES = 20;

  /** What opening a case writes: that it is open, and that its risks are assessed. */
  private static final int OPENED = 2;

  private static final LocalDate FIRST_END = LocalDate.of(2030, 1, 1);

  private final List<String> cases = new ArrayList<>();
  private Path data;
  private Map<String, String> settings;
  private FairwellProcess fairwell;
  private Chromium chromium;
  private int changes;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    data = folder.resolve("data");
    settings = Map.of("server.port", Integer.toString(freePort()));
    fairwell = FairwellProcess.start(data, settings);
    chromium = new Chromium();
    Staff.hire(fairwell.client(), folder, CASES);
    for (int i = 0; i < CASES; i++) {
      cases.add(open(i));
    }
  }

  @AfterAll
  void stop() {
    chromium.close();
    fairwell.close();
  }

  @Test
  void aRowChangesByItself() throws IOException {
    String id = cases.getLast();
    try (Visitor visitor = visitor().signIn("hr")) {
      visitor.awaitLive();
      Page page = visitor.page();
      assertThat(row(page, id)).contains("评估风险");
      Delays delays = new Delays(page, "#rows", "row-" + id);

      for (int i = 0; i < CHANGES; i++) {
        delays.of(() -> changeDates(id));
      }

      assertThat(row(page, id)).contains("确定日期");
      assertThat(visitor.faults()).isEmpty();
      System.out.println(delays.report("dashboard row"));
    }
  }

  @Test
  void aCasePageChangesByItself() throws IOException {
    String id = cases.get(1);
    try (Visitor visitor = visitor().signIn("hr")) {
      visitor.open("/cases/" + id);
      visitor.awaitLive();
      Page page = visitor.page();
      page.waitForSelector("[data-list=allowed] li");
      assertThat(page.locator("#timeline li").count()).isEqualTo(OPENED);
      Delays delays = new Delays(page, "#timeline", "event-");

      for (int i = 0; i < CHANGES; i++) {
        delays.of(() -> changeDates(id));
      }

      assertThat(page.locator("#timeline li").count()).isEqualTo(OPENED + CHANGES);
      assertThat(page.locator("#timeline li").last().innerText()).contains("确定日期");
      assertThat(page.locator("#case-facts").innerText()).contains("2030年");
      assertThat(visitor.faults()).isEmpty();
      System.out.println(delays.report("case page"));
    }
  }

  @Test
  void aNewCaseComesOnTopAndIsCounted() throws IOException {
    try (Visitor visitor = visitor().signIn("hr")) {
      visitor.awaitLive();
      Page page = visitor.page();
      int before = Integer.parseInt(page.locator(".fw-tile b").first().innerText());

      String id = open(0);

      page.waitForSelector("#row-" + id);
      assertThat(page.locator("#rows tr").first().getAttribute("id")).isEqualTo("row-" + id);
      assertThat(page.locator(".fw-tile b").first().innerText())
          .isEqualTo(Integer.toString(before + 1));
      page.locator("#row-" + id + " a").click();
      page.waitForURL("**/cases/" + id);
    }
  }

  @Test
  void aRowLeavesAListItNoLongerFits() throws IOException {
    String id = cases.get(2);
    changeDates(id);
    try (Visitor visitor = visitor().signIn("hr")) {
      Page page = visitor.page();
      page.selectOption("#f-stage", "draft");
      page.fill("#f-text", Staff.number(2));
      page.click(".fw-filter button");
      page.waitForURL("**stage=draft**");
      visitor.awaitLive();
      assertThat(page.locator("#rows tr").count()).isEqualTo(1);
      assertThat(page.inputValue("#f-text")).isEqualTo(Staff.number(2));

      act("hr", id, "submit-case", Map.of());

      page.waitForSelector(".fw-empty:visible");
      assertThat(page.locator("#rows tr").count()).isZero();
      page.click(".fw-filter a");
      assertThat(page.locator("#rows tr").count()).isEqualTo(ROWS_OF_A_PAGE);
    }
  }

  @Test
  void aLongListGoesOnOnTheNextPage() {
    try (Visitor visitor = visitor().signIn("hr")) {
      Page page = visitor.page();
      visitor.open("/?sort=opened");
      Set<String> seen = new HashSet<>(rowIds(page));
      assertThat(seen).hasSize(ROWS_OF_A_PAGE);

      page.click(".fw-foot a");
      page.waitForURL("**cursor=**");

      List<String> rest = rowIds(page);
      assertThat(rest).isNotEmpty().doesNotContainAnyElementsOf(seen);
      seen.addAll(rest);
      assertThat(seen).containsAll(cases.stream().map(id -> "row-" + id).toList());
      assertThat(page.locator("[data-live=none]").isVisible()).isTrue();
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  void openPagesComeBackAfterARestartWithWhatTheyMissed() throws IOException {
    String id = cases.get(3);
    try (Visitor list = visitor().signIn("hr");
        Visitor one = visitor().signIn("hr")) {
      list.open("/?text=" + Staff.number(3));
      one.open("/cases/" + id);
      for (Visitor visitor : List.of(list, one)) {
        visitor.awaitLive();
        visitor.page().evaluate("() => { window.neverReloaded = true; }");
      }

      fairwell.close();
      for (Visitor visitor : List.of(list, one)) {
        visitor.page().waitForSelector("[data-live=off]");
        visitor.loseNetwork(true);
      }
      fairwell = FairwellProcess.start(data, settings);
      changeDates(id);
      assertThat(row(list.page(), id)).contains("评估风险");
      assertThat(one.page().locator("#timeline li").count()).isEqualTo(OPENED);
      long back = System.currentTimeMillis();
      list.loseNetwork(false);
      one.loseNetwork(false);

      list.page().waitForSelector("#row-" + id + ":has-text('确定日期')");
      one.page().waitForSelector("#timeline li:nth-child(3)");
      System.out.printf(
          "after a restart: both pages up to date %d ms after the network was back%n",
          System.currentTimeMillis() - back);
      for (Visitor visitor : List.of(list, one)) {
        visitor.awaitLive();
        assertThat(visitor.page().evaluate("() => window.neverReloaded")).isEqualTo(true);
      }
      new Delays(list.page(), "#rows", "row-" + id).of(() -> changeDates(id));
      one.page().waitForSelector("#timeline li:nth-child(4)");
    }
  }

  private Visitor visitor() {
    return chromium.visitor(Look.ZH_DESKTOP, fairwell.client().server());
  }

  private String open(int employee) throws IOException {
    Answer answer =
        fairwell
            .client()
            .post("hr", "/api/v1/cases", "open-" + ++changes, Staff.resignation(employee));
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    return answer.json().get("id").asString();
  }

  private void changeDates(String id) throws IOException {
    String end = FIRST_END.plusDays(changes).toString();
    String last = FIRST_END.toString();
    act(
        "hr",
        id,
        "set-case-dates",
        Map.of("lastWorkingDay", last, "legalEnd", end, "paidThrough", end, "accessCutOff", last));
  }

  private void act(String account, String id, String action, Map<String, String> body)
      throws IOException {
    FairwellClient client = fairwell.client();
    Answer answer =
        client.post(account, "/api/v1/cases/" + id + "/" + action, "act-" + ++changes, body);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
  }

  private static String row(Page page, String id) {
    return page.locator("#row-" + id).innerText();
  }

  @SuppressWarnings("unchecked")
  private static List<String> rowIds(Page page) {
    return (List<String>)
        page.evaluate("() => [...document.querySelectorAll('#rows tr')].map(r => r.id)");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
