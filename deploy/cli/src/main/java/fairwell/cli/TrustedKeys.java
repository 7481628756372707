package fairwell.cli;

import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom the caller trusts; shared by all commands that look into a bundle. */
final class TrustedKeys {

  private static final String KEY = "FAIRWELL_VERIFIER_KEY";

  @Option(names = "--verifier-key", paramLabel = "KEY", descriptionKey = "verify-key")
  private @Nullable List<String> verifierKeys;

  @Option(names = "--witness-key", paramLabel = "KEY", descriptionKey = "verify-witness-key")
  private @Nullable List<String> witnessKeys;

  /** Whether the caller named any. */
  boolean given() {
    return verifierKeys != null || witnessKeys != null;
  }

  /** The ledger's keys: the options, else those of the environment; with none the bundle's own. */
  List<VerifierKey> ofLedger() {
    List<String> given = verifierKeys;
    String known = System.getenv(KEY);
    if (given == null) {
      given = known == null || known.isBlank() ? List.of() : List.of(known.strip().split("\\s+"));
    }
    return parsed(given, SignatureType.ED25519);
  }

  /** The witnesses that have to have cosigned. */
  List<VerifierKey> ofWitnesses() {
    List<String> given = witnessKeys == null ? List.of() : witnessKeys;
    return parsed(given, SignatureType.COSIGNATURE);
  }

  private static List<VerifierKey> parsed(List<String> given, SignatureType type) {
    try {
      return given.stream().map(key -> VerifierKey.parse(key, type)).toList();
    } catch (Unreadable noKey) {
      throw new CliFailure(ExitCodes.WRONG_CALL, String.valueOf(noKey.getMessage()));
    }
  }
}
