package fairwell.query.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.calendar.FeedLanguage;
import fairwell.kernel.id.ActorId;
import fairwell.query.calendar.CalendarContents;
import fairwell.query.calendar.CalendarContents.Day;
import fairwell.query.calendar.CalendarEntry;
import fairwell.query.calendar.CalendarEntry.Standing;
import fairwell.query.calendar.CalendarMatter;
import fairwell.query.wording.Texts;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one library writes, another reads; nothing in it comes from a clock. */
class CalendarTextTest {

  private static final String CASE = "C-0f3c2a55-1111-8222-8333-444455556666";
  private static final Instant AT = Instant.parse("2026-03-02T01:02:03Z");
  private static final LocalDate ON = LocalDate.of(2026, 4, 1);

  @ParameterizedTest
  @EnumSource(FeedLanguage.class)
  void everyMatterIsReadByAnotherProgram(FeedLanguage language) throws Exception {
    List<Day> days =
        Arrays.stream(CalendarMatter.values()).map(matter -> day(entry(matter), false)).toList();
    Calendar read = parsed(text(language, days));
    assertThat(read.validate().getEntries()).isEmpty();
    assertThat(read.<VEvent>getComponents("VEVENT"))
        .hasSize(CalendarMatter.values().length)
        .allSatisfy(event -> {
          assertThat(value(event, "DTSTART")).isEqualTo("20260401");
          assertThat(event.getRequiredProperty("DTSTART").toString())
              .startsWith("DTSTART;VALUE=DATE:");
          assertThat(value(event, "SEQUENCE")).isEqualTo("5");
          assertThat(value(event, "DTSTAMP")).isEqualTo("20260302T010203Z");
          assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20260302T010203Z");
          assertThat(value(event, "CLASS")).isEqualTo("PUBLIC");
          assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
          assertThat(value(event, "SUMMARY")).contains("C-0f3c2a55").doesNotContain("{", "??");
          assertThat(value(event, "DESCRIPTION")).contains("/cases/" + CASE);
        });
  }

  @Test
  void whatIsToDoIsRememberedAWeekAndADayBefore() throws Exception {
    VEvent deadline = one(day(entry(CalendarMatter.DEADLINE), false));
    assertThat(value(deadline, "SUMMARY"))
        .isEqualTo("Legal deadline (Certificate of ending) · case C-0f3c2a55");
    assertThat(deadline.getAlarms())
        .extracting(alarm -> alarm.getRequiredProperty("TRIGGER").getValue())
        .containsExactly("-PT15H", "-P6DT15H");
    assertThat(one(day(entry(CalendarMatter.LEGAL_END), false)).getAlarms()).hasSize(1);
    assertThat(one(day(entry(CalendarMatter.MEETING), false)).getAlarms()).isEmpty();
  }

  @Test
  void whileACaseIsConfidentialADaySaysNothingOfIt() throws Exception {
    for (CalendarMatter matter : CalendarMatter.values()) {
      String text = text(FeedLanguage.EN, List.of(day(entry(matter), true)));
      VEvent event = parsed(text).<VEvent>getComponents("VEVENT").getFirst();
      assertThat(value(event, "SUMMARY")).isEqualTo("Fairwell appointment");
      assertThat(value(event, "CLASS")).isEqualTo("PRIVATE");
      assertThat(event.getProperty("DESCRIPTION")).isEmpty();
      assertThat(text.replace("\r\n ", ""))
          .doesNotContain(CASE, "0f3c2a55", matter.name(), "E-1", "ertificate");
      assertThat(value(event, "UID"))
          .as("the same day before and after notice")
          .isEqualTo(value(one(day(entry(matter), false)), "UID"));
    }
  }

  @Test
  void whatIsDoneIsCancelledAndNotRemembered() throws Exception {
    for (Standing standing : List.of(Standing.DONE, Standing.CALLED_OFF)) {
      VEvent event =
          one(day(entry(CalendarMatter.DEADLINE, "CERTIFICATE", standing, false, null), false));
      assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
      assertThat(event.getAlarms()).isEmpty();
    }
    VEvent held = one(day(entry(CalendarMatter.MEETING, "m1", Standing.DONE, false, null), false));
    assertThat(value(held, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(held.getAlarms()).isEmpty();
  }

  @Test
  void whatIsOwedStillIsOverdueAndSomebodysItem() throws Exception {
    assertThat(
            value(
                one(
                    day(
                        entry(CalendarMatter.DEADLINE, "FINAL_WAGES", Standing.OPEN, true, null),
                        false)),
                "SUMMARY"))
        .startsWith("Overdue: ");
    assertThat(
            value(
                one(
                    day(
                        entry(
                            CalendarMatter.CLEARANCE, "laptop", Standing.OPEN, false, Role.FINANCE),
                        false)),
                "SUMMARY"))
        .isEqualTo("Handover item due (finance) · case C-0f3c2a55");
  }

  @Test
  void theSameDaysAreTheSameBytesWhateverZoneTheMachineIsIn() {
    List<Day> days = List.of(day(entry(CalendarMatter.LEGAL_END), false));
    String here = text(FeedLanguage.ZH, days);
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : List.of("UTC", "Asia/Shanghai", "America/Santiago", "Pacific/Apia")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(text(FeedLanguage.ZH, days)).as(zone).isEqualTo(here);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void textIsEscapedAndChineseTextFoldedByOctets() throws Exception {
    String id = "C-a,b;c\\d\ne" + "案".repeat(60) + "😀".repeat(30);
    String text = text(FeedLanguage.ZH, List.of(day(id, entry(CalendarMatter.LEGAL_END), false)));
    assertThat(text.split("\r\n"))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(FoldedLines.LONGEST));
    assertThat(text).contains("C-a\\,b\\;c\\\\d\\ne");
    VEvent event = parsed(text).<VEvent>getComponents("VEVENT").getFirst();
    assertThat(value(event, "DESCRIPTION")).contains("/cases/" + id);
  }

  @Property(tries = 200)
  void foldedIsTheSameTextInShortLines(@ForAll String any) {
    String line = any.replaceAll("[\\r\\n\\p{Cs}]", "x");
    String folded = FoldedLines.of(line + "\r\nEND");
    assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\nEND");
    assertThat(folded.split("\r\n"))
        .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= FoldedLines.LONGEST);
  }

  @Test
  void anEmptyCalendarIsOneToo() throws Exception {
    Calendar read = parsed(text(FeedLanguage.ZH, List.of()));
    assertThat(read.getComponents()).isEmpty();
    assertThat(read.getProperty("X-WR-TIMEZONE").orElseThrow().getValue())
        .isEqualTo("Asia/Shanghai");
  }

  private static VEvent one(Day day) throws Exception {
    return parsed(text(FeedLanguage.EN, List.of(day))).<VEvent>getComponents("VEVENT").getFirst();
  }

  private static String value(VEvent event, String name) {
    return event.getRequiredProperty(name).getValue();
  }

  private static Calendar parsed(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static String text(FeedLanguage language, List<Day> days) {
    Actor reader = new Actor(new ActorId("hr"), Set.of(Role.HR), Set.of(), null);
    return new String(
        CalendarText.of(
            new CalendarContents(reader, language, days),
            language == FeedLanguage.EN ? Texts.ENGLISH : Texts.CHINESE),
        StandardCharsets.UTF_8);
  }

  private static Day day(CalendarEntry entry, boolean hidden) {
    return day(CASE, entry, hidden);
  }

  private static Day day(String caseId, CalendarEntry entry, boolean hidden) {
    return new Day(caseId, "E-1", hidden, entry);
  }

  private static CalendarEntry entry(CalendarMatter matter) {
    String key =
        switch (matter) {
          case DEADLINE -> "CERTIFICATE";
          case DISPUTE_TERM, DISPUTE_DAY -> "HEARING:d-1";
          default -> "";
        };
    return entry(matter, key, Standing.OPEN, false, null);
  }

  private static CalendarEntry entry(
      CalendarMatter matter, String key, Standing standing, boolean missed, @Nullable Role role) {
    return new CalendarEntry(matter, key, ON, standing, missed, role, null, 5, AT);
  }
}
