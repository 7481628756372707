package fairwell.command.shell;

import fairwell.kernel.privacy.KeepingRules;
import fairwell.kernel.privacy.KeptRecords;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What of the records the employer keeps elsewhere.
 *
 * @param elsewhere kinds of records for which Fairwell is not the place of keeping, for example
 *     {@code accounting-vouchers} where the accounts hold them; none unless it is said
 */
@ConfigurationProperties("fairwell.keeping")
record KeepingSettings(@DefaultValue Set<KeptRecords> elsewhere) {

  KeepingRules rules() {
    return new KeepingRules(elsewhere);
  }
}
