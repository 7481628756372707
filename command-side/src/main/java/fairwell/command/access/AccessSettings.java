package fairwell.command.access;

import fairwell.command.access.scim.FindBy;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How access is cut. Without an address of an identity provider nothing of it is at work, and the
 * item of the handover is for people.
 *
 * @param system what the company calls its identity provider
 * @param at the time of the cut-off day, in China, at which access ends
 * @param item the type of clearance item that is done once access has ended
 */
@ConfigurationProperties("fairwell.access")
public record AccessSettings(
    @DefaultValue("identity provider") String system,
    @DefaultValue("18:00") LocalTime at,
    @DefaultValue("access") String item,
    @DefaultValue Scim scim) {

  /**
   * A provider that speaks SCIM 2.0.
   *
   * @param url its base, up to and without {@code /Users}
   * @param token a bearer token; better a file
   * @param tokenFile a file with the token, read at each request, so it may be exchanged
   * @param findBy the attribute that says whose an account is
   * @param account the value of it, with {@code {number}} for the employee number
   * @param timeout how long an answer may take
   * @param allowLocal whether http and addresses that are not public are allowed
   */
  public record Scim(
      @DefaultValue("") String url,
      @DefaultValue("") String token,
      @DefaultValue("") String tokenFile,
      @DefaultValue("EXTERNAL_ID") FindBy findBy,
      @DefaultValue("{number}") String account,
      @DefaultValue("20s") Duration timeout,
      @DefaultValue("false") boolean allowLocal) {

    @Override
    public String toString() {
      return "Scim[findBy=" + findBy + "]";
    }
  }
}
