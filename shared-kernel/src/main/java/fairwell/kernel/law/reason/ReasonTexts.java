package fairwell.kernel.law.reason;

import fairwell.kernel.law.Ground;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * What the papers of a case say of its reason, in Chinese (zh-CN) or English. The certificate names
 * the legal ground and adds neither rating nor blame (LCL 50; IR 24).
 */
public final class ReasonTexts {

  private static final ReasonTexts CHINESE = new ReasonTexts("zh_CN");
  private static final ReasonTexts ENGLISH = new ReasonTexts("en");

  private final Properties texts = new Properties();

  private ReasonTexts(String language) {
    String file = "/fairwell/reasons_" + language + ".properties";
    try (var stream = ReasonTexts.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("missing " + file);
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The texts for a reader of that language: English if it is English, else Chinese. */
  public static ReasonTexts in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
  }

  /** The sentence of the certificate of ending (解除或者终止劳动合同证明). */
  public String certificate(Ground ground) {
    return text(ground.name() + ".certificate");
  }

  /** The clause of the separation agreement. */
  public String clause(Ground ground) {
    return text(ground.name() + ".clause");
  }

  /** The reason on the insurance form. */
  public String insuranceForm(InsuranceReason reason) {
    return text("form." + reason.name());
  }

  /** What the ending means for unemployment benefit. */
  public String unemployment(ReasonCode.Unemployment unemployment) {
    return text("unemployment." + unemployment.name());
  }

  private String text(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no text for " + key);
    }
    return text;
  }
}
