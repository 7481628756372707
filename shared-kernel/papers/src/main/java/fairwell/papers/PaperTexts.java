package fairwell.papers;

import fairwell.kernel.value.Money;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** The texts of the papers in both languages; no setting of the machine changes them. */
public final class PaperTexts {

  private static final Properties CHINESE = load("");
  private static final Properties ENGLISH = load("_en");
  private static final DateTimeFormatter DAY_ZH =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private PaperTexts() {}

  private static Properties load(String language) {
    Properties texts = new Properties();
    for (String bundle : new String[] {"/fairwell/lines", "/fairwell/papers/papers"}) {
      String file = bundle + language + ".properties";
      try (var stream = PaperTexts.class.getResourceAsStream(file)) {
        if (stream == null) {
          throw new IllegalStateException("missing " + file);
        }
        texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return texts;
  }

  /** The text of a key; {0}, {1}, … are the arguments in order. */
  public static Words say(String key, Words... arguments) {
    String zh = text(CHINESE, key);
    // The font draws the other apostrophe as wide as a Chinese character.
    String en = text(ENGLISH, key).replace('’', '\'');
    for (int i = 0; i < arguments.length; i++) {
      String place = "{" + i + "}";
      zh = zh.replace(place, arguments[i].zh());
      en = en.replace(place, arguments[i].en());
    }
    return new Words(zh, en);
  }

  static boolean knows(String key) {
    return CHINESE.containsKey(key);
  }

  private static String text(Properties texts, String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no text for " + key);
    }
    return text;
  }

  static Words day(LocalDate day) {
    return new Words(DAY_ZH.format(day), DAY_EN.format(day));
  }

  static Words number(long number) {
    return Words.same(Long.toString(number));
  }

  /** The amount alone, for a column that names the currency. */
  static Words amount(Money money) {
    DecimalFormat format =
        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return Words.same(format.format(money.amount()));
  }

  /** The amount with its currency. */
  static Words money(Money money) {
    String amount = amount(money).zh();
    return new Words(
        currency(money).zh() + amount + (isYuan(money) ? "元" : ""),
        currency(money).en() + " " + amount);
  }

  static Words currency(Money money) {
    String code = money.currency().getCurrencyCode();
    return isYuan(money) ? new Words("人民币", "CNY") : Words.same(code);
  }

  static boolean isYuan(Money money) {
    return money.currency().getCurrencyCode().equals("CNY");
  }
}
