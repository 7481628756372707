package fairwell.cli;

import fairwell.kernel.evidence.EvidenceCheck;
import fairwell.kernel.evidence.Manifest;
import fairwell.kernel.evidence.Verdict;
import fairwell.kernel.evidence.Verdict.Broken;
import fairwell.kernel.evidence.Verdict.Good;
import fairwell.kernel.evidence.Verdict.NotReadable;
import fairwell.kernel.evidence.Verdict.Reason;
import fairwell.kernel.ledger.VerifierKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.List;

/** A file that is said to be an evidence bundle, and what is to be said of it. */
final class BundleFile {

  private static final int LONGEST = 200;

  private final ByteBuffer bytes;
  private final List<VerifierKey> witnesses;
  private final Verdict verdict;

  private BundleFile(ByteBuffer bytes, TrustedKeys keys) {
    this.bytes = bytes;
    this.witnesses = keys.ofWitnesses();
    this.verdict = new EvidenceCheck(keys.ofLedger()).judge(bytes);
  }

  /**
   * Reads and judges a file.
   *
   * @throws CliFailure if there is none, or a key is none
   */
  static BundleFile judged(Path file, TrustedKeys keys) {
    return new BundleFile(read(file), keys);
  }

  ByteBuffer bytes() {
    return bytes.duplicate();
  }

  /** Whether a key that the caller brought signed. */
  boolean isTrusted() {
    return verdict instanceof Good good && good.trusted();
  }

  /** Says what was found; the exit code that goes with it. */
  int say(PrintWriter out, PrintWriter err) {
    return switch (verdict) {
      case Good good -> {
        print(good, out);
        yield cosigned(good, witnesses, out);
      }
      case Broken broken -> {
        out.println(text(broken));
        yield ExitCodes.REFUSED;
      }
      case NotReadable none -> {
        err.println("fairwell: " + text(none));
        yield ExitCodes.WRONG_CALL;
      }
    };
  }

  /** Every witness that was named has to have cosigned; one that was not is passed over. */
  private static int cosigned(Good good, List<VerifierKey> witnesses, PrintWriter out) {
    int exit = ExitCodes.DONE;
    for (VerifierKey witness : witnesses) {
      boolean cosigned = !good.checkpoint().signedBy(List.of(witness)).isEmpty();
      out.println(
          FairwellCommand.text(cosigned ? "verify-cosigned" : "verify-not-cosigned", witness));
      exit = cosigned ? exit : ExitCodes.REFUSED;
    }
    return exit;
  }

  private static ByteBuffer read(Path file) {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("verify-too-large", file));
      }
      return channel.map(MapMode.READ_ONLY, 0, channel.size());
    } catch (IOException notThere) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("no-file", file));
    }
  }

  private static void print(Good good, PrintWriter out) {
    Manifest manifest = good.manifest();
    int beside = manifest.events() - good.caseEvents();
    out.println(
        FairwellCommand.text(
            good.trusted() ? "verify-good" : "verify-agrees",
            shown(manifest.caseId()),
            good.caseEvents(),
            manifest.lastSequence(),
            beside));
    out.println(
        FairwellCommand.text(
            "verify-head", shown(manifest.log()), manifest.ledgerSize(), shown(manifest.made())));
    if (good.withheld() > 0) {
      out.println(FairwellCommand.text("verify-withheld", good.withheld()));
    }
    if (good.trusted()) {
      out.println(FairwellCommand.text("verify-trusted"));
    } else {
      out.println(FairwellCommand.text("verify-own-key"));
      manifest.keys().forEach(key -> out.println("  " + shown(key.toString())));
    }
  }

  private static String text(Broken broken) {
    String key = "verify-" + code(broken.fault());
    String where = shown(broken.where());
    String said = FairwellCommand.text(key, where);
    return broken.event() < 0 ? said : said + "\n" + FairwellCommand.text("verify-first", where);
  }

  /** What a file says of itself; it must not write on the reader’s terminal as it likes. */
  static String shown(String said) {
    return said.codePoints()
        .limit(LONGEST)
        .map(c ->
            Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String text(NotReadable none) {
    return none.reason() == Reason.NOTHING_TO_VERIFY
        ? FairwellCommand.text("nothing-to-check")
        : FairwellCommand.text("verify-" + code(none.reason()), shown(none.detail()));
  }

  private static String code(Enum<?> what) {
    return what.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
