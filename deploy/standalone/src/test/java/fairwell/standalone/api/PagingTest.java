package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Pages of the list, its filters, and reading what was just written. */
class PagingTest extends LiveFairwell {

  private static final String LIST = "/api/v1/cases?unit=PAGES&limit=2";

  @Test
  void pagesStayWholeWhileRowsChangeAndComeBetween() {
    List<String> known = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      known.addFirst(newCase("PAGES", false));
    }
    List<String> met = new ArrayList<>();
    String cursor = null;
    long position = 0;
    do {
      JsonNode page =
          get("hr", LIST + "&minPosition=" + position + (cursor == null ? "" : "&cursor=" + cursor))
              .json();
      page.path("items").forEach(row -> met.add(row.path("id").asString()));
      assertThat(page.path("hasMore").asBoolean()).isEqualTo(page.path("nextCursor").isString());
      cursor = page.path("nextCursor").asString(null);
      // Between two pages a row that was read changes, one to come changes, and a new one comes.
      changed(known.getFirst(), 10);
      changed(known.getLast(), 10);
      position = opened(newEmployee("PAGES"), false).path("position").asLong();
    } while (cursor != null);

    assertThat(met).isEqualTo(known);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"opened", "-opened", "changed", "-changed", "due", "-due", "employee", "stage"})
  void everyOrderCanBePagedThrough(String sort) {
    for (int i = 0; i < 3; i++) {
      newCase("ORDERS", false);
    }
    String list = "/api/v1/cases?unit=ORDERS&sort=" + sort;
    List<String> whole = ids(get("hr", list + "&limit=200").json());
    List<String> met = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = get("hr", list + "&limit=2" + cursor).json();
      met.addAll(ids(page));
      cursor = "&cursor=" + page.path("nextCursor").asString("");
    } while (!cursor.equals("&cursor="));

    assertThat(met).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    for (int i = 0; i < 3; i++) {
      newCase("OTHER", false);
    }
    String cursor = get("hr", "/api/v1/cases?unit=OTHER&limit=1").text("nextCursor");

    Answer answer = get("hr", "/api/v1/cases?unit=OTHER&limit=1&sort=changed&cursor=" + cursor);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("errors").path(0).path("pointer").asString())
        .isEqualTo("?cursor");
  }

  @Test
  void filtersNarrowTheListAndTheFiguresAlike() {
    String one = newCase("FILTERS", false);
    String other = newCase("FILTERS", false);
    long position =
        done(
                "hr",
                "/api/v1/cases/" + other + "/rescind-case",
                java.util.Map.of("cause", "NO_LONGER_INTENDED", "reason", "留下"))
            .path("position")
            .asLong();
    String unit = "unit=FILTERS&minPosition=" + position;
    String stage = get("hr", "/api/v1/cases/" + one).json().at("/summary/stage").asString();
    String number =
        get("hr", "/api/v1/cases/" + one).json().at("/summary/frame/employeeNumber").asString();

    assertThat(ids(get("hr", "/api/v1/cases?" + unit).json())).containsExactly(other, one);
    assertThat(ids(get("hr", "/api/v1/cases?" + unit + "&stage=" + stage).json()))
        .containsExactly(one);
    assertThat(ids(get("hr", "/api/v1/cases?" + unit + "&kind=mutual").json())).isEmpty();
    assertThat(ids(get("hr", "/api/v1/cases?" + unit + "&kind=mutual,resignation").json()))
        .hasSize(2);
    assertThat(ids(get("hr", "/api/v1/cases?" + unit + "&text=" + number).json()))
        .containsExactly(one);
    assertThat(ids(get("hr", "/api/v1/cases?" + unit + "&owner=nobody").json())).isEmpty();
    assertThat(get("hr", "/api/v1/counts/cases?" + unit).json().path("all").asLong()).isEqualTo(2);
  }

  @Test
  void whatWasJustWrittenIsRead() {
    String id = newCase("FRESH", false);
    for (int day = 1; day <= 20; day++) {
      long position = changed(id, day);
      JsonNode file = get("hr", "/api/v1/cases/" + id + "/timeline?minPosition=" + position).json();
      assertThat(file.at("/summary/frame/dates/lastWorkingDay").asString())
          .as("%s", file.at("/summary/frame"))
          .isEqualTo("2030-01-%02d".formatted(day));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/cases", "/api/v1/counts/cases", "/api/v1/cases/C-1"})
  void aPositionBeyondTheLogIsAProblemThatSaysTheLast(String path) {
    Answer answer = get("hr", path + "?minPosition=999999999");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("code")).isEqualTo("invalid-parameter");
    assertThat(answer.json().path("errors").path(0).path("pointer").asString())
        .isEqualTo("?minPosition");
    assertThat(answer.json().path("errors").path(0).path("expected").asString())
        .contains("at most " + log.head());
  }

  @Test
  void thePastIsReadAsOfAPositionAndNotOfOneToCome() {
    String id = newCase("PAST", false);
    long before = changed(id, 1);
    changed(id, 2);
    String timeline = "/api/v1/cases/" + id + "/timeline?position=";

    // Opened, an assessment asked for, and a day set; then another.
    assertThat(get("hr", timeline + before).json().path("timeline").size()).isEqualTo(3);
    assertThat(get("hr", timeline + log.head()).json().path("timeline").size()).isEqualTo(4);
    assertThat(get("hr", timeline + (log.head() + 1000)).status()).isEqualTo(400);
    assertThat(get("hr", timeline + 0).status()).isIn(200, 404);
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.path("items").forEach(row -> ids.add(row.path("id").asString()));
    return ids;
  }
}
