package fairwell.kernel.ledger;

/** The kinds of signature lines we make and judge; lines of other kinds are passed over. */
public enum SignatureType {
  /** Ed25519 over the note's text: how a log signs. */
  ED25519((byte) 0x01),
  /** Ed25519 over the time and the note's text: how a witness signs (tlog-cosignature). */
  COSIGNATURE((byte) 0x04);

  private final byte code;

  SignatureType(byte code) {
    this.code = code;
  }

  byte code() {
    return code;
  }

  static SignatureType of(byte code) {
    for (SignatureType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new Unreadable("no key we can judge: its type is " + code);
  }
}
