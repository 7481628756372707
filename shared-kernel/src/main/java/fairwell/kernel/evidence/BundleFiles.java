package fairwell.kernel.evidence;

import java.util.List;

/** What the files in a bundle are called. Line n of each file below events is about event n. */
public final class BundleFiles {

  /** First line of the manifest: a reader that does not know it must not go on. */
  public static final String FORMAT = "fairwell.evidence/2";

  public static final String MANIFEST = "manifest.json";

  /** The signature lines under the manifest: together they are a signed note. */
  public static final String SIGNATURE = "manifest.sig";

  /** The signed checkpoint of the ledger that all proofs lead to. */
  public static final String CHECKPOINT = "checkpoint";

  /** What the ledger holds of each event. */
  public static final String ENVELOPES = "events/envelopes.ndjson";

  /** Each event as it is stored, personal texts sealed; null where the reader may not know it. */
  public static final String PAYLOADS = "events/payloads.ndjson";

  /** Who, in which role, why; null where the reader may not know it. */
  public static final String METADATA = "events/metadata.ndjson";

  /** Under which salts the envelope's digests of payload and metadata were taken. */
  public static final String SALTS = "events/salts.txt";

  /** What is claimed, each with the event that proves it. */
  public static final String CLAIMS = "claims.ndjson";

  /** The page that verifies a bundle without us. */
  public static final String PAGE = "verify.html";

  static final List<String> REQUIRED =
      List.of(CHECKPOINT, ENVELOPES, PAYLOADS, METADATA, SALTS, CLAIMS, PAGE);

  /** The proofs of the events, all together. */
  static final String PROOFS = "proofs/";

  static final String PAPERS = "papers/";

  private static final int DIGITS = 7;
  private static final int TEN = 10;

  private BundleFiles() {}

  /** A paper of the case, by the SHA-256 of its content in hexadecimal digits. */
  public static String paper(String sha256) {
    return PAPERS + sha256 + ".pdf";
  }

  /** How an event is called before readers; its id is empty where that cannot be read. */
  static String event(int number, String id) {
    return id.isEmpty() ? "#" + number : "#" + number + " " + id;
  }

  /** The proof of an event, a complete {@code .tlog-proof}. */
  public static String proof(int event) {
    char[] digits = new char[DIGITS];
    int rest = event;
    for (int i = DIGITS - 1; i >= 0; i--) {
      digits[i] = (char) ('0' + rest % TEN);
      rest /= TEN;
    }
    return PROOFS + new String(digits) + ".tlog-proof";
  }
}
