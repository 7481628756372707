package fairwell.kernel.refusal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a refusal says to a person, in Chinese (zh-CN) or English. */
public final class RefusalTexts {

  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

  /** What an empty last field leaves behind. */
  private static final Pattern BEFORE_BRACKET = Pattern.compile(" +(?=[)）])");

  private static final RefusalTexts CHINESE = new RefusalTexts("zh_CN", "、");
  private static final RefusalTexts ENGLISH = new RefusalTexts("en", ", ");

  private final Properties texts = new Properties();
  private final String comma;

  private RefusalTexts(String language, String comma) {
    this.comma = comma;
    String file = "/fairwell/refusals_" + language + ".properties";
    try (var stream = RefusalTexts.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("missing " + file);
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The texts for a reader of that language: English if it is English, else Chinese. */
  public static RefusalTexts in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
  }

  /** The whole sentence. */
  public String of(Refusal refusal) {
    Map<String, Object> data = RefusalData.of(refusal);
    String template = texts.getProperty(refusal.code());
    if (template == null) {
      throw new IllegalStateException("no text for the refusal " + refusal.code());
    }
    String said =
        FIELD
            .matcher(template)
            .replaceAll(
                field -> Matcher.quoteReplacement(say(data.getOrDefault(field.group(1), "null"))));
    return BEFORE_BRACKET.matcher(said).replaceAll("");
  }

  /** Whether there is a text under this code. */
  boolean has(String code) {
    return texts.containsKey(code);
  }

  private String say(Object value) {
    return switch (value) {
      case List<?> none when none.isEmpty() -> texts.getProperty("nothing");
      case List<?> many -> many.stream().map(this::word).collect(Collectors.joining(comma));
      case Object one -> word(one);
    };
  }

  private String word(Object value) {
    return texts.getProperty("word." + value, String.valueOf(value));
  }
}
