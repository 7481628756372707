package fairwell.query.wording;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the pages in both languages. */
public final class Texts {

  public static final Wording CHINESE = new Wording(source(), Locale.SIMPLIFIED_CHINESE);
  public static final Wording ENGLISH = new Wording(source(), Locale.ENGLISH);

  private Texts() {}

  private static MessageSource source() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages", "fairwell/query/law", "fairwell/lines");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
