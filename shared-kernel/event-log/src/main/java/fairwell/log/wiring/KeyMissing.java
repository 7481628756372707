package fairwell.log.wiring;

import fairwell.kernel.personal.KeysUnavailable;
import fairwell.kernel.personal.WrappedByAnother;
import java.nio.file.Path;
import java.sql.SQLException;

/** There is no key, and none may be made. */
final class KeyMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient String wayOut;

  private KeyMissing(String message, String wayOut) {
    super(message);
    this.wayOut = wayOut;
  }

  static KeyMissing never(Path file) {
    return new KeyMissing(
        "There is no master key at " + file + ".",
        "Bring one, or let a first start make it: fairwell.keys.create-master-key=true.");
  }

  static KeyMissing lost(Path file, String store) {
    return new KeyMissing(
        "The master key at "
            + file
            + " is gone, but "
            + store
            + " holds what was sealed under it. A new key could open none of it.",
        "Bring the file back from your backup, or point fairwell.keys.master-key-file to it. If the"
            + " keys were moved to a Vault, name it: fairwell.keys.vault.address.");
  }

  /** Some keys may be wrapped by the new master key already. */
  static KeyMissing halfRotated(Path file) {
    return new KeyMissing(
        "A rotation of the master key at " + file + " was begun and not finished.",
        "Run “fairwell keys rotate” again; it finishes what was begun.");
  }

  /** Settings of a Vault without the one that switches it on. */
  static KeyMissing halfNamed() {
    return new KeyMissing(
        "fairwell.keys.vault.address is missing beside other settings of a Vault.",
        "Set it, or take the others away: then a file wraps the keys.");
  }

  /** A Vault is named, but nothing to be let in with. */
  static KeyMissing noToken() {
    return new KeyMissing(
        "There is no token for the Vault of fairwell.keys.vault.address.",
        "Name a file with it, fairwell.keys.vault.token-file, or set the variable VAULT_TOKEN.");
  }

  /** Whoever keeps the key that wraps does not let us. */
  static KeyMissing unavailable(KeysUnavailable away) {
    return new KeyMissing(
        away.getMessage() + ".",
        "Unseal or start it, let the token use the key (docs/privacy.md says which capabilities),"
            + " or correct the settings under fairwell.keys.vault.");
  }

  /** The database of the keys does not answer. */
  static KeyMissing noStore(String store, SQLException silent) {
    return new KeyMissing(
        "The key store at " + store + " does not answer: " + silent.getMessage() + ".",
        "Start its database and let this account use it, or correct fairwell.keys.url.");
  }

  /** What is stored was not wrapped by the one that is configured. */
  static KeyMissing wrappedByAnother(String store, WrappedByAnother another) {
    return new KeyMissing(
        "The keys in " + store + " cannot be unwrapped: " + another.getMessage() + ".",
        "If they were moved to a Vault, name it: fairwell.keys.vault.address; if to another key of"
            + " it, that one: fairwell.keys.vault.key.");
  }

  /** A Vault is configured beside a store that a file still wraps, or that is gone. */
  static KeyMissing notMoved(String keys, String store) {
    return new KeyMissing(
        "No key in " + keys + " is wrapped by the Vault, but " + store + " holds what was sealed.",
        "If a file wraps the keys, move them, with every server stopped: fairwell keys rotate"
            + " --vault ADDRESS. If the key store was lost, bring it back from your backup.");
  }

  /** A first start that was not asked for. */
  static KeyMissing noRoot() {
    return new KeyMissing(
        "The key store is empty.",
        "Point fairwell.keys.url to the one you have, or let a first start make it:"
            + " fairwell.keys.create-master-key=true.");
  }

  /** A key of the ledger that nobody brought. */
  static KeyMissing noLedgerKey(Path file) {
    return new KeyMissing(
        "There is no key of the ledger at " + file + ".",
        "Bring one, or let a first start make it: fairwell.keys.create-master-key=true.");
  }

  /** A key of the ledger that was there. */
  static KeyMissing lostLedgerKey(Path file) {
    return new KeyMissing(
        "The key of the ledger at "
            + file
            + " is gone, but there is a ledger made with it. With a new key it could not go on.",
        "Bring the file back from your backup, or name the place of it under fairwell.ledger.");
  }

  /** What the operator can do. */
  String wayOut() {
    return wayOut;
  }
}
