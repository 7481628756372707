package fairwell.standalone.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a separation report as a paper that is the same in every run: what differs from run
 * to run (hashes, the day of the closing and what is counted from it, moments, numbers of people)
 * is named, not shown.
 */
final class ReportPaper {

  private static final Pattern PART =
      Pattern.compile(
          "<h1[^>]*>(?<title>.*?)</h1>"
              + "|<h2[^>]*>(?<section>.*?)</h2>"
              + "|<p class=\"fw-(?:note|soft)[^\"]*\"[^>]*>(?<note>.*?)</p>"
              + "|<li>(?<row>.*?)</li>",
          Pattern.DOTALL);
  private static final Pattern BOLD = Pattern.compile("<b[^>]*>(.*?)</b>", Pattern.DOTALL);
  private static final Pattern SUB =
      Pattern.compile("<span class=\"fw-sub[^\"]*\"[^>]*>(.*?)</span>", Pattern.DOTALL);
  private static final Pattern MOMENT =
      Pattern.compile("[,，] ?(?:[A-Z][a-z]{2} \\d+, \\d{4}|\\d{4}年\\d+月\\d+日) \\d{2}:\\d{2}");

  /** The days of a tour have passed when it is walked; when the reminder comes is chance. */
  private static final Pattern PASSED =
      Pattern.compile("\\n- (?:Deadline passed|期限已过)[^\\n]*(?:\\n  - [^\\n]*)*");

  private static final Pattern UP_TO =
      Pattern.compile("(?<=event )\\d+(?= and|;)|(?<=第 )\\d+(?= 号)");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern PAYMENT = Pattern.compile("TRX-\\d+");
  private static final Pattern NUMBER = Pattern.compile("T\\d{10}-");

  private final Locale language;
  private final LocalDate closedOn;

  ReportPaper(Locale language, LocalDate closedOn) {
    this.language = language;
    this.closedOn = closedOn;
  }

  /** The page in Markdown. */
  String of(String html) {
    String page = html.substring(html.indexOf("<div id=\"page\""));
    List<String> lines = new ArrayList<>();
    Matcher part = PART.matcher(page);
    while (part.find()) {
      if (part.group("title") != null) {
        lines.add("# " + plain(part.group("title")));
      } else if (part.group("section") != null) {
        lines.add("\n## " + plain(part.group("section")) + "\n");
      } else if (part.group("note") != null) {
        lines.add("\n" + plain(part.group("note")));
      } else {
        lines.add(row(part.group("row")));
      }
    }
    return same(String.join("\n", lines)) + "\n";
  }

  private static String row(String html) {
    Matcher bold = BOLD.matcher(html);
    String value = bold.find() ? ": **" + plain(bold.group(1)) + "**" : "";
    StringBuilder row = new StringBuilder("- ");
    row.append(plain(bold.reset().replaceAll("").replaceAll(SUB.pattern(), ""))).append(value);
    Matcher sub = SUB.matcher(html);
    while (sub.find()) {
      row.append("\n  - ").append(plain(sub.group(1)));
    }
    return row.toString();
  }

  /** The same in every run. */
  private String same(String text) {
    String same = PASSED.matcher(MOMENT.matcher(text).replaceAll("")).replaceAll("");
    same = UP_TO.matcher(same).replaceAll("…");
    same = HASH.matcher(same).replaceAll("…");
    same = PAYMENT.matcher(same).replaceAll("TRX-…");
    same = NUMBER.matcher(same).replaceAll("T…-");
    for (int days : List.of(0, 30, 90)) {
      same = same.replace(day(closedOn.plusDays(days)), named(days));
    }
    return same;
  }

  private String named(int days) {
    boolean english = language.getLanguage().equals("en");
    String day = english ? "day of the run" : "运行当日";
    return days == 0 ? "‹" + day + "›" : "‹" + day + " + " + days + "›";
  }

  private String day(LocalDate day) {
    return java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle.LONG)
        .withLocale(language.getLanguage().equals("en") ? Locale.US : Locale.CHINA)
        .format(day);
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
