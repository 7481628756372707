package fairwell.cli;

import fairwell.kernel.personal.vault.TransitKey;
import fairwell.kernel.personal.vault.VaultToken;
import fairwell.kernel.personal.vault.VaultTransit;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.core.type.TypeReference;

/** Which key of which Vault; the token comes from a file or a variable, never from an option. */
final class VaultOptions {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Option(names = "--vault", paramLabel = "URL", descriptionKey = "vault-address")
  private @Nullable URI address;

  @Option(
      names = "--vault-key",
      paramLabel = "NAME",
      defaultValue = "fairwell",
      descriptionKey = "vault-key")
  private String key;

  @Option(
      names = "--vault-mount",
      paramLabel = "PATH",
      defaultValue = "transit",
      descriptionKey = "vault-mount")
  private String mount;

  @Option(names = "--vault-namespace", paramLabel = "PATH", descriptionKey = "vault-namespace")
  private @Nullable String namespace;

  @Option(names = "--vault-token-file", paramLabel = "FILE", descriptionKey = "vault-token-file")
  private @Nullable Path tokenFile;

  /** The Vault that was named; null if none was. */
  @Nullable VaultTransit keeper(Map<String, String> environment) {
    if (address == null) {
      return null;
    }
    VaultToken token =
        VaultToken.of(tokenFile, environment.get(VaultToken.VARIABLE))
            .orElseThrow(
                () -> new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("vault-no-token")));
    try {
      return new VaultTransit(
          new TransitKey(address, mount, key, namespace, PATIENCE),
          token,
          json -> JsonFile.JSON.readValue(json, new TypeReference<>() {}));
    } catch (IllegalArgumentException wrong) {
      throw new CliFailure(ExitCodes.WRONG_CALL, String.valueOf(wrong.getMessage()));
    }
  }
}
