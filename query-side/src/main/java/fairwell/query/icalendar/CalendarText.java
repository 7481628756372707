package fairwell.query.icalendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.CalendarScale;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import fairwell.query.calendar.CalendarContents;
import fairwell.query.calendar.CalendarContents.Day;
import fairwell.query.calendar.CalendarEntry;
import fairwell.query.calendar.CalendarEntry.Standing;
import fairwell.query.calendar.CalendarMatter;
import fairwell.query.wording.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HexFormat;

/**
 * A feed as iCalendar text. The same contents give the same bytes: nothing in it comes from a
 * clock. Calendars are copied to phones and to other companies' servers, so that a day says the
 * number of its case and what is to do, and while a case is confidential not even that.
 */
public final class CalendarText {

  /** Who wrote it (RFC 5545, 3.7.3). */
  private static final String PRODUCT = "-//Fairwell//Calendar feed 1//EN";

  private static final int HOURS_BETWEEN_POLLS = 1;

  /** A day begins at midnight; nine in the morning of the day before is 15 hours earlier. */
  private static final int NINE_THE_DAY_BEFORE = 15;

  private static final int DAYS_OF_THE_FIRST_REMINDER = 6;

  private static final int SHORT_NUMBER = 10;
  private static final int UID_LENGTH = 32;

  private CalendarText() {}

  /** The text in UTF-8. */
  public static byte[] of(CalendarContents contents, Wording words) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setCalendarScale(CalendarScale.gregorian());
    calendar.setName(words.text("calendar.name"));
    calendar.setRefreshInterval(Duration.builder().hours(HOURS_BETWEEN_POLLS).build());
    // What programs look at that are older than RFC 7986.
    calendar.setExperimentalProperty("X-WR-CALNAME", words.text("calendar.name"));
    calendar.setExperimentalProperty("X-WR-TIMEZONE", Wording.ZONE.getId());
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT" + HOURS_BETWEEN_POLLS + "H");
    contents.days().forEach(day -> calendar.addEvent(event(day, words)));
    return FoldedLines.of(written(calendar)).getBytes(StandardCharsets.UTF_8);
  }

  private static String written(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static VEvent event(Day day, Wording words) {
    CalendarEntry entry = day.entry();
    String summary = day.hidden() ? words.text("calendar.hidden") : summary(day, words);
    VEvent event = new VEvent();
    event.setUid(uid(day));
    event.setDateTimeStamp(date(entry.changedAt()));
    event.setLastModified(date(entry.changedAt()));
    event.setSequence(Math.toIntExact(entry.changed()));
    event.setDateStart(wholeDay(entry.on()));
    event.setSummary(summary);
    event.setClassification(day.hidden() ? Classification.private_() : Classification.public_());
    event.setStatus(entry.isOver() ? Status.cancelled() : Status.confirmed());
    event.setTransparency(true);
    if (!day.hidden()) {
      event.setDescription(words.text("calendar.details", day.caseId()));
    }
    // A meeting is recorded when it begins, too late to be reminded of.
    if (entry.standing() == Standing.OPEN && entry.matter() != CalendarMatter.MEETING) {
      event.addAlarm(reminder(NINE_THE_DAY_BEFORE, 0, summary));
      if (entry.matter().isToDo()) {
        event.addAlarm(reminder(NINE_THE_DAY_BEFORE, DAYS_OF_THE_FIRST_REMINDER, summary));
      }
    }
    return event;
  }

  private static String summary(Day day, Wording words) {
    CalendarEntry entry = day.entry();
    String matter = words.word(entry.matter());
    String what =
        switch (entry.matter()) {
          case DEADLINE ->
              words.text("calendar.for", matter, words.word("DeadlineKind", entry.key()));
          case DISPUTE_TERM, DISPUTE_DAY ->
              words.text(
                  "calendar.for",
                  matter,
                  words.word(
                      "DisputeTermKind", entry.key().substring(0, entry.key().indexOf(':'))));
          case CLEARANCE, RECHECK ->
              entry.role() == null
                  ? matter
                  : words.text("calendar.for", matter, words.word(entry.role()));
          case MEETING,
              FOLLOW_UP,
              KNOWLEDGE,
              COMMITMENT,
              LAST_WORKING_DAY,
              LEGAL_END,
              ACCESS_CUT_OFF ->
              matter;
        };
    String said = words.text("calendar.ofCase", what, shortened(day.caseId()));
    return entry.missed() && entry.standing() == Standing.OPEN
        ? words.text("calendar.missed", said)
        : said;
  }

  /** Long enough to be found again, short enough for a phone. */
  private static String shortened(String caseId) {
    return caseId.substring(0, Math.min(SHORT_NUMBER, caseId.length()));
  }

  private static VAlarm reminder(int hours, int days, String text) {
    Duration.Builder before = Duration.builder().prior(true).hours(hours);
    if (days > 0) {
      before.days(days);
    }
    return VAlarm.display(new Trigger(before.build(), Related.START), text);
  }

  /**
   * The same for ever, and without what it is made of: it is there while the case is hidden too.
   */
  private static String uid(Day day) {
    String what = day.caseId() + "/" + day.entry().matter() + "/" + day.entry().key();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, UID_LENGTH) + "@fairwell";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static DateStart wholeDay(LocalDate day) {
    return new DateStart(
        new ICalDate(
            new DateTimeComponents(
                day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false),
            false));
  }

  private static Date date(Instant at) {
    return Date.from(at);
  }
}
