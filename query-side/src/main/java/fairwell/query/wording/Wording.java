package fairwell.query.wording;

import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** How pages say things in one language: texts, words for codes, amounts, days and moments. */
public record Wording(MessageSource messages, Locale locale) {

  /** The zone in which the days of the law are counted, and moments are shown. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Law, article, and the paragraph or item in brackets. */
  private static final Pattern ARTICLE = Pattern.compile("(.+) (\\d+)((?:\\(\\d+\\))*)");

  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** What an enum's value is called. */
  public String word(Enum<?> value) {
    return word(value.getDeclaringClass().getSimpleName(), value.name());
  }

  /** What a code is called; a code without a name, as it is. */
  public String word(String type, String code) {
    String name =
        messages.getMessage("word." + type + "." + code.replace(' ', '-'), null, "", locale);
    return name == null || name.isEmpty() ? code : name;
  }

  /** What a code is called that may go on after a colon, for example {@code wage:2026-03}. */
  public String wordBeforeColon(String type, String code) {
    String[] parts = code.split(":", 2);
    String name = word(type, parts[0]);
    return parts.length == 1 ? name : name + " " + parts[1].strip();
  }

  /** The sentence of an event, its fields in braces; an event of a newer Fairwell, by its name. */
  public String sentence(String event) {
    String sentence = messages.getMessage("event." + event, null, event, locale);
    return sentence == null ? event : sentence;
  }

  /**
   * The law and the article of a source, for example {@code LCL 47} or {@code LCL 50(2); IR 24}.
   */
  public String articles(String sources) {
    return Arrays.stream(sources.split("; ", -1))
        .map(this::article)
        .collect(Collectors.joining(comma()));
  }

  private String article(String source) {
    Matcher parts = ARTICLE.matcher(source);
    return parts.matches()
        ? text("settlement.article", word("law", parts.group(1)), parts.group(2), parts.group(3))
        : source;
  }

  /** A day, a number or a text as it was recorded, in the words of the reader where it has any. */
  public String value(String recorded) {
    if (recorded.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return day(LocalDate.parse(recorded));
    }
    return recorded.matches("-?\\d{1,15}(\\.\\d+)?") ? number(new BigDecimal(recorded)) : recorded;
  }

  /** With thousands separators and the sign of the currency. */
  public String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(region());
    format.setCurrency(money.currency());
    format.setMinimumFractionDigits(money.amount().scale());
    return format.format(money.amount());
  }

  public String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(region());
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    return format.format(number);
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(region()).format(day);
  }

  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern(isEnglish() ? "MMMM y" : "y年M月", region()).format(month);
  }

  /** Day and time in {@link #ZONE}. */
  public String moment(Instant moment) {
    return DateTimeFormatter.ofPattern(isEnglish() ? "MMM d, y HH:mm" : "y年M月d日 HH:mm", region())
        .withZone(ZONE)
        .format(moment);
  }

  /** The separator of a list. */
  public String comma() {
    return text("word.comma");
  }

  private boolean isEnglish() {
    return locale.getLanguage().equals("en");
  }

  private Locale region() {
    return isEnglish() ? Locale.US : Locale.CHINA;
  }
}
