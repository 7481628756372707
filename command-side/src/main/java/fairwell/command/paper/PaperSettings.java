package fairwell.command.paper;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What papers say of the employer and no record tells.
 *
 * @param employers the legal entities, each by the name under which people were hired
 */
@ConfigurationProperties("fairwell.papers")
public record PaperSettings(@DefaultValue List<Registered> employers) {

  public PaperSettings {
    employers = List.copyOf(employers);
  }

  /**
   * A legal entity as it is registered.
   *
   * @param name as in the business licence and in the record of hiring
   * @param creditCode the unified social credit code (统一社会信用代码)
   * @param address the registered address
   */
  public record Registered(String name, String creditCode, String address) {}

  Optional<Registered> of(String legalEntity) {
    return employers.stream().filter(one -> one.name().equals(legalEntity)).findFirst();
  }
}
