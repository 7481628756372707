package fairwell.command.signing;

import fairwell.kernel.signature.ReliableSignature.Control;
import fairwell.kernel.signature.ReliableSignature.Evidence;
import fairwell.kernel.signature.ReliableSignature.Identity;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
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
 * @param experimental whether a provider may be used that was never run against its service
 * @param evidence what the contract with the provider says it does; nothing, unless it is said
 */
@ConfigurationProperties("fairwell.signing")
public record SigningSettings(
    @DefaultValue("NONE") By provider,
    @DefaultValue("") String trust,
    @DefaultValue("5m") Duration tolerance,
    @DefaultValue("10m") Duration poll,
    @DefaultValue("20s") Duration timeout,
    @DefaultValue("false") boolean allowLocal,
    @DefaultValue("false") boolean experimental,
    @DefaultValue Shown evidence,
    @DefaultValue ESign esign,
    @DefaultValue Fasc fasc) {

  /**
   * Looks whether a provider outside can be worked with.
   *
   * @throws IllegalArgumentException with the setting that is to be given
   */
  void requireUsable() {
    String name = provider.name().toLowerCase(Locale.ROOT);
    if (!experimental) {
      throw new IllegalArgumentException(
          "fairwell.signing.provider="
              + name
              + " is written to public documentation and was never"
              + " run against the service, whose files may be refused here (docs/papers.md);"
              + " fairwell.signing.experimental=true starts it all the same");
    }
    Map<String, String> needed =
        switch (provider) {
          case ESIGN ->
              Map.of(
                  "app-id",
                  esign.appId(),
                  "app-secret",
                  esign.appSecret(),
                  "transactor-name (or auto-sign=true)",
                  esign.autoSign() ? "nobody" : esign.transactorName(),
                  "transactor-account (or auto-sign=true)",
                  esign.autoSign() ? "nobody" : esign.transactorAccount());
          case FASC ->
              Map.of(
                  "app-id", fasc.appId(),
                  "app-secret", fasc.appSecret(),
                  "open-corp-id", fasc.openCorpId());
          case NONE, LOCAL -> Map.of();
        };
    needed.forEach((setting, value) -> {
      if (value.isBlank()) {
        throw new IllegalArgumentException(
            "expected a value of fairwell.signing." + name + "." + setting);
      }
    });
  }

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
   * What a provider shows about a signer, see {@link Evidence}. An identity that it is said to
   * check counts for a leaver only where their id number is recorded.
   */
  public record Shown(
      @DefaultValue("NONE") Identity identity,
      @DefaultValue("false") boolean licensed,
      @DefaultValue("UNKNOWN") Control control) {

    Evidence aboutLeaver() {
      return new Evidence(identity, licensed, control);
    }

    /**
     * @param sealed whether the seal is put on by itself: then no person has it under control
     */
    Evidence aboutEmployer(boolean sealed) {
      return sealed && control == Control.SIGNER_ALONE
          ? new Evidence(identity, licensed, Control.UNKNOWN)
          : aboutLeaver();
    }
  }

  /**
   * e签宝, as its open platform shows it.
   *
   * @param url the base of its API, version 3
   * @param notifyUrl the public address of {@code /api/v1/signing/esign}
   * @param transactorName who signs for the employer (经办人), by the name
   * @param transactorAccount the phone number or mail address of that person there
   * @param autoSign whether the seal of the company that the application belongs to is put on by
   *     itself instead, without anybody
   */
  public record ESign(
      @DefaultValue("https://openapi.esign.cn") String url,
      @DefaultValue("") String appId,
      @DefaultValue("") String appSecret,
      @DefaultValue("") String notifyUrl,
      @DefaultValue("") String transactorName,
      @DefaultValue("") String transactorAccount,
      @DefaultValue("false") boolean autoSign) {

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
