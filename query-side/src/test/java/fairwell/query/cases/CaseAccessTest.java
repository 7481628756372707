package fairwell.query.cases;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.query.runner.Bench;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rule in memory and the rule as a filter say the same of every actor and every case. */
class CaseAccessTest {

  private static final EmployeeId LIN = EmployeeId.ofNumber("0042");

  @Test
  void theFilterFindsExactlyWhatMayBeRead() {
    List<CaseScope> scopes = scopes();
    try (Bench bench = new Bench()) {
      var cases = bench.documents.database().getCollection("probe");
      List<Document> documents = new ArrayList<>();
      for (int i = 0; i < scopes.size(); i++) {
        documents.add(document(i, scopes.get(i)));
      }
      Flux.from(cases.insertMany(documents)).blockLast();

      for (Actor actor : actors()) {
        List<Integer> found =
            Flux.from(cases.find(CaseAccess.readableBy(actor, "scope")))
                .map(document -> document.getInteger("_id"))
                .collectSortedList()
                .block();
        List<Integer> readable = new ArrayList<>();
        for (int i = 0; i < scopes.size(); i++) {
          if (CaseAccess.mayRead(actor, scopes.get(i))) {
            readable.add(i);
          }
        }
        assertThat(found).as(actor.toString()).isEqualTo(readable);
      }
    }
  }

  @Test
  void theCasesOfOthersAreAllButTheOwn() {
    List<CaseScope> scopes = scopes();
    try (Bench bench = new Bench()) {
      var cases = bench.documents.database().getCollection("probe");
      for (int i = 0; i < scopes.size(); i++) {
        Mono.from(cases.insertOne(document(i, scopes.get(i)))).block();
      }
      for (Actor actor : actors()) {
        assertThat(
                Flux.from(cases.find(CaseAccess.ofOthers(actor, "scope")))
                    .map(document -> document.getInteger("_id"))
                    .collectSortedList()
                    .block())
            .as(actor.toString())
            .isEqualTo(
                IntStream.range(0, scopes.size())
                    .filter(i -> !CaseAccess.isOwnCase(actor, scopes.get(i)))
                    .boxed()
                    .toList());
      }
    }
  }

  private static Document document(int id, CaseScope scope) {
    return new Document("_id", id)
        .append(
            "scope",
            new Document("employeeId", scope.employeeId())
                .append("unit", scope.unit())
                .append("owner", scope.owner())
                .append("hidden", scope.hidden())
                .append("participants", scope.participants())
                .append("roles", scope.roles().stream().map(Role::name).toList()));
  }

  private static List<CaseScope> scopes() {
    List<CaseScope> scopes = new ArrayList<>();
    for (boolean hidden : List.of(true, false)) {
      for (String employee : List.of(LIN.value(), "E-other")) {
        for (String unit : List.of("north", "south")) {
          for (List<String> participants : List.of(List.of("hr.lin"), List.of("a", "hr.lin"))) {
            for (List<Role> more : List.of(List.<Role>of(), List.of(Role.NEGOTIATOR))) {
              List<Role> roles = new ArrayList<>(List.of(Role.HR, Role.LEGAL));
              roles.addAll(more);
              scopes.add(
                  new CaseScope(employee, unit, "hr.lin", hidden, participants, roles, List.of()));
            }
          }
        }
      }
    }
    return scopes;
  }

  private static List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (Role role : Role.values()) {
      for (String account : List.of("a", "b")) {
        for (Set<String> units : List.of(Set.<String>of(), Set.of("north"))) {
          actors.add(new Actor(new ActorId(account), Set.of(role), units, null));
          actors.add(new Actor(new ActorId(account), EnumSet.of(role, Role.EMPLOYEE), units, LIN));
        }
      }
    }
    return actors;
  }
}
