package fairwell.command.api.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What the API's own problems say, in Chinese (zh-CN) or English. */
final class ProblemTexts {

  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");
  private static final ProblemTexts CHINESE = new ProblemTexts("zh_CN");
  private static final ProblemTexts ENGLISH = new ProblemTexts("en");

  private final Properties texts = new Properties();

  private ProblemTexts(String language) {
    String file = "/fairwell/problems_" + language + ".properties";
    try (var stream = ProblemTexts.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("missing " + file);
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ProblemTexts in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
  }

  /** The first language of the caller that Fairwell speaks; Chinese if there is none. */
  static Locale localeOf(ServerHttpRequest request) {
    try {
      return request.getHeaders().getAcceptLanguageAsLocales().stream()
          .filter(locale -> locale.getLanguage().equals("zh") || locale.getLanguage().equals("en"))
          .findFirst()
          .orElse(Locale.SIMPLIFIED_CHINESE);
    } catch (IllegalArgumentException notALanguage) {
      return Locale.SIMPLIFIED_CHINESE;
    }
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  String of(String key, Map<String, ?> data) {
    String template = texts.getProperty(key, key);
    return FIELD
        .matcher(template)
        .replaceAll(
            field -> Matcher.quoteReplacement(String.valueOf(valueOf(data, field.group(1)))));
  }

  private static Object valueOf(Map<String, ?> data, String name) {
    Object value = data.get(name);
    return value == null ? "" : value;
  }
}
