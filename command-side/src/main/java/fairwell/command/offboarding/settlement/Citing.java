package fairwell.command.offboarding.settlement;

import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactSources;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Line;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The records an answer rests on: what the lines of the version rest on, and every fact of the
 * person that counts, what others said of that person excepted. Nothing else can be cited, so a
 * citation leads to no case of somebody else.
 */
final class Citing {

  private static final String FIELD = "records";
  private static final int NAMED = 3;

  private Citing() {}

  /**
   * The records named.
   *
   * @throws Refused with {@link ImpossibleValue} when one is not there, or when none is named
   *     although the line rests on some
   */
  static List<SourceRef> of(
      List<String> named, String lineId, Version version, EmployeeId person, EmployeeFacts facts) {
    if (named.isEmpty()) {
      needsNone(lineId, version);
    }
    List<SourceRef> records = new ArrayList<>();
    for (String one : new LinkedHashSet<>(named)) {
      records.add(
          version.lines().stream()
              .flatMap(Line::sources)
              .filter(source -> source.cited().equals(one))
              .findFirst()
              .or(() -> fact(one, person, facts))
              .orElseThrow(() ->
                  new Refused(
                      new ImpossibleValue(
                          FIELD,
                          "facts of "
                              + person.value()
                              + " or events a line cites, each as"
                              + " STREAM#NUMBER"))));
    }
    return List.copyOf(records);
  }

  private static void needsNone(String lineId, Version version) {
    String some =
        version.lines().stream()
            .filter(line -> line.id().equals(lineId))
            .flatMap(Line::sources)
            .map(SourceRef::cited)
            .distinct()
            .limit(NAMED)
            .collect(Collectors.joining(", "));
    if (!some.isEmpty()) {
      throw new Refused(
          new ImpossibleValue(
              FIELD, "at least one record the answer rests on; the line rests on " + some));
    }
  }

  private static Optional<SourceRef> fact(String cited, EmployeeId person, EmployeeFacts facts) {
    String stream = person.value() + "#";
    if (!cited.startsWith(stream)) {
      return Optional.empty();
    }
    try {
      return FactSources.at(facts, Long.parseLong(cited.substring(stream.length())));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
