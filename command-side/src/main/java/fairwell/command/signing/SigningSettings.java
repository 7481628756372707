package fairwell.command.signing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who makes electronic signatures. The secrets are those that the provider’s console shows; they
 * belong into the environment or into mounted files.
 *
 * @param provider nobody, unless one is named
 * @param trust a PEM file with the authorities of the provider’s certificates and time stamps
 * @param tolerance how old a callback may be
 * @param poll how often a provider that says nothing is asked
 * @param timeout how long an answer of the provider may take
 * @param allowLocal whether http and addresses that are not public are allowed
 */
@ConfigurationProperties("fairwell.signing")
public record SigningSettings(
    @DefaultValue("NONE") By provider,
    @DefaultValue("") String trust,
    @DefaultValue("5m") Duration tolerance,
    @DefaultValue("10m") Duration poll,
    @DefaultValue("20s") Duration timeout,
    @DefaultValue("false") boolean allowLocal,
    @DefaultValue ESign esign,
    @DefaultValue Fasc fasc) {

  /** The providers there are. */
  public enum By {
    /** Nobody: agreements are signed on paper. */
    NONE,
    /** The local authority, <b>not legally reliable</b>. */
    LOCAL,
    ESIGN,
    FASC
  }

  /**
   * e签宝, as its open platform shows it.
   *
   * @param url the base of its API, version 3
   * @param notifyUrl the public address of {@code /api/v1/signing/esign}
   */
  public record ESign(
      @DefaultValue("https://openapi.esign.cn") String url,
      @DefaultValue("") String appId,
      @DefaultValue("") String appSecret,
      @DefaultValue("") String notifyUrl) {

    @Override
    public String toString() {
      return "ESign[url=" + url + "]";
    }
  }

  /**
   * 法大大 FASC OpenAPI, as its open platform shows it.
   *
   * @param url the base of its API, version 5
   * @param openCorpId the employer there, who asks for the signatures and signs second
   */
  public record Fasc(
      @DefaultValue("https://api.fadada.com/api/v5") String url,
      @DefaultValue("") String appId,
      @DefaultValue("") String appSecret,
      @DefaultValue("") String openCorpId) {

    @Override
    public String toString() {
      return "Fasc[url=" + url + "]";
    }
  }
}
