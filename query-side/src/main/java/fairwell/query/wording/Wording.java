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
import java.util.List;
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
  private static final Pattern ARTICLE =
      Pattern.compile("(.+?) (?:art\\.)?(\\d+(?:, \\d+)*)((?:\\(\\d+\\))*)");

  /** Law and section, as statutes abroad count. */
  private static final Pattern SECTION = Pattern.compile("(.+) s\\.(\\w+)");

  /** Years, months and days of service. */
  private static final Pattern SERVICE = Pattern.compile("(\\d+)y(\\d+)m(\\d+)d");

  /** A part of what is owed. */
  private static final Pattern PART_OWED = Pattern.compile("(-?[\\d.]+) of ([\\d.]+) owed");

  /** The functions of a formula in figures. */
  private static final Pattern FUNCTION = Pattern.compile("\\b(min|max|floor)\\(");

  /** The same in another language: a text in a language has its days and amounts in it, too. */
  public Wording in(Locale other) {
    return new Wording(messages, other);
  }

  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** What an enum's value is called. */
  public String word(Enum<?> value) {
    return word(value.getDeclaringClass().getSimpleName(), value.name());
  }

  /** What a code is called; a code without a name, as it is. */
  public String word(String type, String code) {
    return orElse("word." + type + "." + code.replace(' ', '-'), code);
  }

  /** Whether a code has a name. */
  boolean knows(String type, String code) {
    return !orElse("word." + type + "." + code.replace(' ', '-'), "").isEmpty();
  }

  /** What a code is called that may go on after a colon, for example {@code wage:2026-03}. */
  public String wordBeforeColon(String type, String code) {
    String[] parts = code.split(":", 2);
    String name = word(type, parts[0]);
    return parts.length == 1 ? name : name + " " + valueOrMonth(parts[1].strip());
  }

  /** What a point of the hazard checklist is called, for example {@code open-loan:L-1}. */
  public String hazard(String code) {
    String[] parts = code.split(":", 2);
    String name = word("hazard", parts[0]);
    return parts.length == 1 ? name : name + " " + word("ProtectedStatus", parts[1]);
  }

  /** What a missing input is called: its kind, then what it is of, for example a month. */
  public String missing(String code) {
    String[] parts = code.split(":");
    StringBuilder name = new StringBuilder(word("input", parts[0]));
    for (int part = 1; part < parts.length; part++) {
      name.append(' ').append(word("ContributionKind", parts[part]));
    }
    return name.toString();
  }

  /** Of a text in both languages, Chinese first, that of the reader. */
  public String either(List<String> both) {
    return isEnglish() ? both.getLast() : both.getFirst();
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
    Matcher article = ARTICLE.matcher(source);
    if (article.matches()) {
      return text(
          "settlement.article", word("law", article.group(1)), article.group(2), article.group(3));
    }
    Matcher section = SECTION.matcher(source);
    return section.matches()
        ? text("explain.section", word("law", section.group(1)), section.group(2))
        : word("law", source);
  }

  /** The law that a source cites, without article or section. */
  static String lawOf(String source) {
    Matcher article = ARTICLE.matcher(source);
    Matcher section = SECTION.matcher(source);
    return article.matches() ? article.group(1) : section.matches() ? section.group(1) : source;
  }

  /** What a rule is called. */
  public String rule(String id) {
    return orElse("rule." + id, id);
  }

  /** The formula of a rule in words. */
  public String ruleSays(String id) {
    return orElse("rule." + id + ".says", rule(id));
  }

  /**
   * What an input of a rule is called: by the rule where its name means something of its own there;
   * what another rule found, by the name of that rule.
   */
  public String input(String rule, String name) {
    String[] parts = name.split(":", 2);
    String known = orElse("word.input." + rule + "." + parts[0], word("input", parts[0]));
    String label = known.equals(parts[0]) ? rule(parts[0]) : known;
    return parts.length == 1 ? label : label + " " + valueOrMonth(parts[1].strip());
  }

  /** What a missing input is called, for example {@code wages:2026-03}. */
  public String unknown(String code) {
    String[] parts = code.split(":", 2);
    String name = orElse("word.unknown." + parts[0], word("input", parts[0]));
    if (parts.length == 1 || parts[0].equals("service")) {
      return name;
    }
    if (parts[0].equals("contribution")) {
      return missing(code);
    }
    return parts[0].equals("figure")
        ? name + " " + word("input", parts[1].split("\\.", 2)[0])
        : name + " " + valueOrMonth(parts[1]);
  }

  /** A formula in figures, its few words said in the language. */
  public String formula(String formula) {
    String[] parts = formula.split(": ", 2);
    String figures = parts[parts.length - 1];
    Matcher owed = PART_OWED.matcher(figures);
    String said =
        owed.matches()
            ? text("explain.partOwed", owed.group(1), owed.group(2))
            : FUNCTION.matcher(figures).replaceAll(found -> word("function", found.group(1)) + "(");
    return parts.length == 1 ? said : text("explain.because", word("formula", parts[0]), said);
  }

  /** What a code is about: a month, a year, or anything else. */
  private String valueOrMonth(String recorded) {
    if (recorded.matches("(19|20)\\d{2}")) {
      return recorded;
    }
    return recorded.matches("\\d{4}-\\d{2}") ? month(YearMonth.parse(recorded)) : value(recorded);
  }

  private String orElse(String key, String otherwise) {
    String found = messages.getMessage(key, null, "", locale);
    return found == null || found.isEmpty() ? otherwise : found;
  }

  /** A day, a number or a text as it was recorded, in the words of the reader where it has any. */
  public String value(String recorded) {
    if (recorded.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return day(LocalDate.parse(recorded));
    }
    if (recorded.equals("true") || recorded.equals("false")) {
      return text("word." + recorded);
    }
    Matcher service = SERVICE.matcher(recorded);
    if (service.matches()) {
      return text("explain.service", service.group(1), service.group(2), service.group(3));
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

  public boolean isEnglish() {
    return locale.getLanguage().equals("en");
  }

  private Locale region() {
    return isEnglish() ? Locale.US : Locale.CHINA;
  }
}
