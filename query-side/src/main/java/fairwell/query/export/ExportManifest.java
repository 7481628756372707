package fairwell.query.export;

import fairwell.kernel.access.Role;
import fairwell.kernel.ledger.SignedNote;
import fairwell.kernel.ledger.SigningKey;
import fairwell.query.export.ExportJob.Built;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file holds, for whoever has the file and not us: a text of lines {@code name: value},
 * signed with the key of the ledger. No checkpoint has such a second line, so neither can be taken
 * for the other.
 */
final class ExportManifest {

  private static final String KIND = "fairwell.export/1";

  private ExportManifest() {}

  static SignedNote of(ExportRequest asked, Built file, String source, List<SigningKey> keys) {
    ExportScope scope = asked.scope();
    StringBuilder text = new StringBuilder(KIND).append('\n');
    line(text, "export", asked.id());
    line(text, "source", source);
    line(text, "for", asked.reader().id().value());
    line(text, "purpose", asked.purpose().name());
    line(text, "format", asked.format().name());
    line(text, "position", Long.toString(asked.position()));
    line(text, "events", Long.toString(file.events()));
    line(text, "bytes", Long.toString(file.bytes()));
    line(text, "sha256", file.sha256());
    line(text, "types", String.join(" ", scope.types()));
    line(text, "cases", scope.cases().isEmpty() ? "all" : String.join(" ", scope.cases()));
    line(text, "units", scope.units().isEmpty() ? "all" : String.join(" | ", scope.units()));
    line(text, "from", scope.from() == null ? "the first event" : scope.from().toString());
    line(text, "to", scope.to() == null ? "the position" : scope.to().toString());
    line(text, "texts", asked.texts() ? "opened" : "as digests");
    line(text, "facts", asked.facts() ? "of the people of these cases" : "none");
    leftOut(asked).forEach(rule -> line(text, "left out by rule", rule));
    return SignedNote.sign(text.toString(), keys);
  }

  /** Rules, and never how much fell under one: that would tell of what nobody may know. */
  private static List<String> leftOut(ExportRequest asked) {
    List<String> rules = new ArrayList<>();
    rules.add("confidential cases in which the reader has no part, until notice is given");
    rules.add("cases of other units than the reader's, where the reader is bound to units");
    if (!asked.reader().is(Role.LEGAL)) {
      rules.add("the plan of the employer's side and what its preparation found");
    }
    rules.add("of the reader's own case what the employer's side keeps to itself");
    if (asked.facts()) {
      rules.add("early warnings of a risk");
      if (!asked.reader().is(Role.LEGAL)) {
        rules.add("feedback, which may be given in confidence");
      }
    }
    return rules;
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append(": ").append(value).append('\n');
  }
}
