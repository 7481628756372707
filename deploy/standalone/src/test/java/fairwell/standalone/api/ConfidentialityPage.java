package fairwell.standalone.api;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who saw what of a confidential case at which time, as a page a person can read. */
final class ConfidentialityPage {

  private static final String HEAD =
      """
      # Who may know of a confidential case

      A confidential case is asked for by everybody, at every endpoint that is registered in the running
      program and can tell of a case, before it is approved, before notice and after it. Printed by
      `ConfidentialityTest` from the answers over HTTP; not written by hand. Rewrite it with
      `mvn -pl deploy/standalone -am test -Dtest=ConfidentialityTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true`
      and read the difference. A new endpoint fails the test until it says what it can tell of a case.

      - ● sees it; a step: may ask for it (whether it is its turn is another matter, see
        [the step matrix](step-matrix.md))
      - ○ may know of the case, but there is nothing to see yet
      - ◌ gets an answer in which this case does not occur
      - · is told that there is no such case, as of a case that was never opened
      - ✗ the role may not, in this case or in any
      - – has to sign in first

      What has no path of its own stands by its name: it is a step, `POST /api/v1/cases/{caseId}/` and that
      name. ✗ at a step says that the account may know of the case; before notice it is nowhere for who
      may not. Endpoints that tell everybody the same share a row.
      """;

  /** Who never knows of the case before notice, whatever stands in the tables. */
  static final Set<Onlooker> OUTSIDE =
      EnumSet.of(
          Onlooker.NOBODY,
          Onlooker.HR_ELSEWHERE,
          Onlooker.AUDITOR,
          Onlooker.MANAGER,
          Onlooker.IT,
          Onlooker.OPERATOR,
          Onlooker.EMPLOYEE,
          Onlooker.HR_OF_OWN_CASE,
          Onlooker.COLLEAGUE,
          Onlooker.RECIPIENT);

  /** Who never does, not even afterwards. */
  private static final Set<Onlooker> NEVER =
      EnumSet.of(
          Onlooker.NOBODY,
          Onlooker.HR_ELSEWHERE,
          Onlooker.OPERATOR,
          Onlooker.COLLEAGUE,
          Onlooker.RECIPIENT);

  /** All that who takes over is told of, and only after notice. */
  private static final Set<String> TAKING_OVER =
      Set.of(
          "GET /api/v1/takeovers",
          "GET /takeovers",
          "POST /api/v1/cases/{caseId}/accept-handover",
          "POST /api/v1/cases/{caseId}/decline-handover",
          "POST /api/v1/cases/{caseId}/confirm-handover");

  private final Map<String, Map<Endpoint, Map<Onlooker, Sight>>> times = new LinkedHashMap<>();
  private final List<String> leaks = new ArrayList<>();

  void add(String time, boolean hidden, Map<Endpoint, Map<Onlooker, Sight>> seen) {
    times.put(time, seen);
    seen.forEach((endpoint, row) ->
        row.forEach((who, sight) -> {
          boolean outside =
              (hidden ? OUTSIDE : NEVER).contains(who)
                  && (hidden
                      || who != Onlooker.RECIPIENT
                      || !TAKING_OVER.contains(endpoint.toString()));
          boolean known = sight.gives() || sight == Sight.FORBIDDEN && isStep(endpoint);
          if (outside && known) {
            leaks.add(time + ": " + who.title() + " by " + endpoint + ": " + sight);
          }
        }));
  }

  /** What gives the case away to somebody who must not know of it. */
  List<String> leaks() {
    return leaks;
  }

  String text() {
    StringBuilder page = new StringBuilder(HEAD);
    times.forEach((time, seen) -> {
      page.append("\n## ").append(time).append("\n\n| | ");
      for (Onlooker who : Onlooker.values()) {
        page.append(who.title()).append(" | ");
      }
      page.append("\n|---|").append(":-:|".repeat(Onlooker.values().length)).append("\n");
      alike(seen)
          .forEach((marks, endpoints) ->
              page.append("| ")
                  .append(
                      endpoints.stream()
                          .map(endpoint -> "`" + shortened(endpoint) + "`")
                          .collect(Collectors.joining("<br>")))
                  .append(marks)
                  .append("\n"));
    });
    return page.toString();
  }

  /** Endpoints that tell everybody the same share a row. */
  private static Map<String, List<Endpoint>> alike(Map<Endpoint, Map<Onlooker, Sight>> seen) {
    Map<String, List<Endpoint>> alike = new LinkedHashMap<>();
    seen.forEach((endpoint, row) -> {
      String marks =
          row.values().stream().map(Sight::mark).collect(Collectors.joining(" | ", " | ", " |"));
      alike.computeIfAbsent(marks, _ -> new ArrayList<>()).add(endpoint);
    });
    return alike;
  }

  private static String shortened(Endpoint endpoint) {
    return isStep(endpoint) ? endpoint.step() : endpoint.toString();
  }

  private static boolean isStep(Endpoint endpoint) {
    return endpoint.about() == Endpoint.About.STEP;
  }
}
