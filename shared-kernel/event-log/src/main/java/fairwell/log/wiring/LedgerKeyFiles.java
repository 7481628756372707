package fairwell.log.wiring;

import fairwell.kernel.ledger.BlindingKey;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.personal.SecretFile;
import fairwell.log.ledger.LedgerKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The files of the ledger's keys: read, or made for a ledger that has no entry yet. */
final class LedgerKeyFiles {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int ORIGIN_BYTES = 8;

  private final Path signing;
  private final Path blinding;
  private final boolean isNew;
  private final boolean mayCreate;

  /**
   * @param isNew whether the ledger has no entry yet; the keys of any other are never made
   * @param mayCreate whether missing keys are made at all
   */
  LedgerKeyFiles(Path signing, Path blinding, boolean isNew, boolean mayCreate) {
    this.signing = signing;
    this.blinding = blinding;
    this.isNew = isNew;
    this.mayCreate = mayCreate;
  }

  /** Both keys. */
  LedgerKeys readOrCreate(@Nullable String origin) {
    require(signing);
    require(blinding);
    if (!Files.exists(blinding)) {
      SecretFile.create(blinding, BlindingKey.generate(RANDOM).stored());
    }
    if (!Files.exists(signing)) {
      String name = origin == null || origin.isBlank() ? madeUp() : origin.strip();
      SecretFile.create(signing, SigningKey.generate(name, SignatureType.ED25519, RANDOM).stored());
    }
    return new LedgerKeys(
        SigningKey.parseAll(SecretFile.read(signing)),
        BlindingKey.parse(SecretFile.read(blinding)));
  }

  private void require(Path file) {
    if (Files.exists(file)) {
      return;
    }
    if (!isNew) {
      throw KeyMissing.lostLedgerKey(file);
    }
    if (!mayCreate) {
      throw KeyMissing.noLedgerKey(file);
    }
  }

  private static String madeUp() {
    byte[] random = new byte[ORIGIN_BYTES];
    RANDOM.nextBytes(random);
    return "fairwell/" + HexFormat.of().formatHex(random);
  }
}
