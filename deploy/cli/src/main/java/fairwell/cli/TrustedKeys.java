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
    return parsed(given, SignatureType.ED25519, "no verifier key of a ledger, but of a witness");
  }

  /** The witnesses that have to have cosigned. */
  List<VerifierKey> ofWitnesses() {
    List<String> given = witnessKeys == null ? List.of() : witnessKeys;
    return parsed(
        given, SignatureType.COSIGNATURE, "no verifier key of a witness, but of a ledger");
  }

  private static List<VerifierKey> parsed(List<String> given, SignatureType type, String other) {
    try {
      List<VerifierKey> keys = given.stream().map(VerifierKey::parse).toList();
      if (keys.stream().anyMatch(key -> key.type() != type)) {
        throw new CliFailure(ExitCodes.WRONG_CALL, other);
      }
      return keys;
    } catch (Unreadable noKey) {
      throw new CliFailure(ExitCodes.WRONG_CALL, String.valueOf(noKey.getMessage()));
    }
  }
}
