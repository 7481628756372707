package fairwell.log.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Keeps Axon's update checker out. Even when disabled by its own property it writes a file into the
 * user's home.
 */
public final class NoUpdateCheck implements AutoConfigurationImportFilter {

  private static final String UPDATE_CHECKER =
      "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration";

  @Override
  public boolean[] match(
      @Nullable String[] autoConfigurationClasses, AutoConfigurationMetadata metadata) {
    var wanted = new boolean[autoConfigurationClasses.length];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = !UPDATE_CHECKER.equals(autoConfigurationClasses[i]);
    }
    return wanted;
  }
}
