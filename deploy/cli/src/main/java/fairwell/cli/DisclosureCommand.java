package fairwell.cli;

import fairwell.cli.DisclosureFile.Value;
import fairwell.kernel.evidence.HeldEvent;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Holds disclosed values against the digests in the event they were recorded in. Needs no server
 * and no network. No value is printed: they stand in the file.
 */
@Command(
    name = "disclosure",
    mixinStandardHelpOptions = true,
    resourceBundle = "fairwell.cli.texts")
final class DisclosureCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private TrustedKeys keys;

  @Parameters(paramLabel = "FILE", descriptionKey = "disclosure-file")
  private Path file;

  @Option(names = "--bundle", paramLabel = "BUNDLE", descriptionKey = "disclosure-bundle")
  private @Nullable Path bundle;

  @Option(names = "--digest", paramLabel = "DIGEST", descriptionKey = "disclosure-digest")
  private @Nullable List<String> digests;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path whole = bundle;
    List<String> known = digests;
    int exit;
    if (whole != null && known == null) {
      DisclosureFile disclosed = DisclosureFile.read(file);
      exit = againstBundle(disclosed, BundleFile.judged(whole, keys), out, err);
    } else if (known != null && whole == null && !keys.given()) {
      exit = againstDigests(DisclosureFile.read(file), known, out);
    } else {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("disclosure-against"));
    }
    out.flush();
    err.flush();
    return exit;
  }

  private static int againstDigests(DisclosureFile disclosed, List<String> known, PrintWriter out) {
    int exit = ExitCodes.DONE;
    for (Value value : disclosed.values()) {
      exit = Math.max(exit, say(value, known, "disclosure-fits-digest", "", out));
    }
    return exit;
  }

  private static int againstBundle(
      DisclosureFile disclosed, BundleFile bundle, PrintWriter out, PrintWriter err) {
    int exit = bundle.say(out, err);
    if (exit != ExitCodes.DONE) {
      return exit;
    }
    String id = BundleFile.shown(disclosed.eventId());
    HeldEvent event = HeldEvent.find(bundle.bytes(), disclosed.eventId()).orElse(null);
    if (event == null) {
      out.println(FairwellCommand.text("disclosure-no-event", id));
      return ExitCodes.REFUSED;
    }
    if (!event.name().equals(disclosed.event())
        || !event.stream().equals(disclosed.stream())
        || event.sequence() != disclosed.sequence()) {
      out.println(
          FairwellCommand.text(
              "disclosure-other-event",
              id,
              BundleFile.shown(event.name()),
              event.sequence(),
              BundleFile.shown(event.stream())));
      return ExitCodes.REFUSED;
    }
    byte[] payload = event.payload().orElse(null);
    if (payload == null) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("disclosure-withheld", id));
    }
    JsonNode recorded = recorded(payload, id);
    String good = bundle.isTrusted() ? "disclosure-good" : "disclosure-agrees";
    for (Value value : disclosed.values()) {
      List<String> held = new ArrayList<>();
      digests(recorded, value.field(), held);
      exit = Math.max(exit, say(value, held, good, id, out));
    }
    return exit;
  }

  /** Its maker may have signed anything. */
  private static JsonNode recorded(byte[] payload, String id) {
    try {
      return JsonFile.JSON.readTree(payload);
    } catch (JacksonException noJson) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("disclosure-no-json", id));
    }
  }

  private static int say(
      Value value, List<String> recorded, String good, String id, PrintWriter out) {
    String field = BundleFile.shown(value.field());
    String found = good;
    if (!value.agrees()) {
      found = "disclosure-altered";
    } else if (recorded.isEmpty()) {
      found = "disclosure-no-text";
    } else if (!recorded.contains(value.digest())) {
      found = "disclosure-other-digest";
    }
    out.println(FairwellCommand.text(found, field, id));
    return found.equals(good) ? ExitCodes.DONE : ExitCodes.REFUSED;
  }

  /** The digests of the texts that were sealed under that path, wherever they stand. */
  private static void digests(JsonNode node, String field, List<String> found) {
    String in = node.path("in").asString("");
    if (node.isObject()
        && node.path("_sd").isString()
        && in.substring(in.indexOf('/') + 1).equals(field)) {
      found.add(node.path("_sd").asString());
    }
    for (JsonNode child : node) {
      digests(child, field, found);
    }
  }
}
