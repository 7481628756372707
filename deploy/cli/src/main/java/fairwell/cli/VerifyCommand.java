package fairwell.cli;

import fairwell.kernel.evidence.EvidenceCheck;
import fairwell.kernel.evidence.Manifest;
import fairwell.kernel.evidence.Verdict;
import fairwell.kernel.evidence.Verdict.Broken;
import fairwell.kernel.evidence.Verdict.Good;
import fairwell.kernel.evidence.Verdict.NotReadable;
import fairwell.kernel.evidence.Verdict.Reason;
import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies an evidence bundle. Needs no server and no network. */
@Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = "fairwell.cli.texts")
final class VerifyCommand implements Callable<Integer> {

  private static final String KEY = "FAIRWELL_VERIFIER_KEY";
  private static final int LONGEST = 200;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "BUNDLE", descriptionKey = "verify-bundle")
  private Path bundle;

  @Option(names = "--verifier-key", paramLabel = "KEY", descriptionKey = "verify-key")
  private @Nullable List<String> verifierKeys;

  @Option(names = "--witness-key", paramLabel = "KEY", descriptionKey = "verify-witness-key")
  private @Nullable List<String> witnessKeys;

  @Override
  public Integer call() {
    List<VerifierKey> witnesses = witnesses();
    Verdict verdict = new EvidenceCheck(keys()).judge(read(bundle));
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    int exit =
        switch (verdict) {
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
    out.flush();
    err.flush();
    return exit;
  }

  private List<VerifierKey> keys() {
    List<String> given = verifierKeys;
    String known = System.getenv(KEY);
    if (given == null) {
      given = known == null || known.isBlank() ? List.of() : List.of(known.strip().split("\\s+"));
    }
    return parsed(given, SignatureType.ED25519, "no verifier key of a ledger, but of a witness");
  }

  private List<VerifierKey> witnesses() {
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
  private static String shown(String said) {
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
