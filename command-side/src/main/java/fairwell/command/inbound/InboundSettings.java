package fairwell.command.inbound;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What other systems may tell us. Each is off until it is switched on; the secrets belong into the
 * environment or into mounted files.
 *
 * @param tolerance how long ago a request may have been made
 * @param employeeNumbers whether a key that nobody has written down may be the number of an
 *     employee; only where the other system has the same numbers
 */
@ConfigurationProperties("fairwell.inbound")
public record InboundSettings(
    @DefaultValue("5m") Duration tolerance,
    @DefaultValue("false") boolean employeeNumbers,
    @DefaultValue Feishu feishu,
    @DefaultValue DingTalk dingtalk) {

  /** As the developer console of Feishu shows them under event subscription. */
  public record Feishu(
      @DefaultValue("false") boolean enabled,
      @DefaultValue("") String encryptKey,
      @DefaultValue("") String verificationToken) {

    @Override
    public String toString() {
      return "Feishu[enabled=" + enabled + "]";
    }
  }

  /**
   * As the developer console of DingTalk shows them under event subscription.
   *
   * @param ownerKey the app key; the corp id for a callback registered over the old interface
   * @param processCodes the approval templates that are resignations
   */
  public record DingTalk(
      @DefaultValue("false") boolean enabled,
      @DefaultValue("") String token,
      @DefaultValue("") String aesKey,
      @DefaultValue("") String ownerKey,
      @DefaultValue List<String> processCodes) {

    public DingTalk {
      processCodes = List.copyOf(processCodes);
    }

    @Override
    public String toString() {
      return "DingTalk[enabled=" + enabled + "]";
    }
  }
}
