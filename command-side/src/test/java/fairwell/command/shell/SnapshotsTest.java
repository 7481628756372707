package fairwell.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.employee.EmployeeState;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.state.CaseState;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.personal.PersonalText;
import fairwell.log.json.LogSerializer;
import fairwell.log.json.StoredName;
import fairwell.log.json.StoredNames;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a snapshot holds. A state that is stored differently from here on needs a higher version of
 * its name: a snapshot of another version is left aside.
 */
class SnapshotsTest {

  private static final Path GOLDEN =
      Path.of(
          System.getProperty("fairwell.root", ".."),
          "command-side/src/test/resources/golden/snapshots");

  private final LogSerializer serializer =
      LogSerializer.forStore(
          new StoredNames(
              List.of(
                  new StoredName(Employee.class, "employee.Employee", 2),
                  new StoredName(OffboardingCase.class, "offboarding.OffboardingCase", 13))));

  @Test
  void aCaseIsStoredAsItsGoldenFile() throws IOException {
    compare(caseOf(Streams.settled()), "offboarding.OffboardingCase.v13.json");
  }

  @Test
  void anEmployeeIsStoredAsItsGoldenFile() throws IOException {
    compare(employeeOf(Streams.employee()), "employee.Employee.v2.json");
  }

  @Test
  void everyStateOfAStreamSurvivesItsSnapshot() {
    for (List<OffboardingEvent> stream : List.of(Streams.settled(), Streams.quarrel())) {
      for (int length = 1; length <= stream.size(); length++) {
        survives(caseOf(stream.subList(0, length)), OffboardingCase.class);
      }
    }
    List<EmployeeEvent> facts = Streams.employee();
    for (int length = 1; length <= facts.size(); length++) {
      survives(employeeOf(facts.subList(0, length)), Employee.class);
    }
  }

  @Test
  void noStateHoldsAPersonalText() {
    assertThat(personalIn(CaseState.class)).isEmpty();
    assertThat(personalIn(EmployeeState.class)).isEmpty();
    assertThat(personalIn(Journal.class)).isEmpty();
    assertThat(personalIn(OffboardingCase.class)).isEmpty();
    assertThat(personalIn(Employee.class)).isEmpty();
  }

  @Test
  void aPersonalTextInAStateWouldBeSeen() {
    assertThat(personalIn(EmployeeHired.class)).isNotEmpty();
  }

  private void survives(Object aggregate, Class<?> type) {
    Object read = read(written(aggregate), type);
    assertThat(read).usingRecursiveComparison().isEqualTo(aggregate);
  }

  private void compare(Object aggregate, String name) throws IOException {
    Path file = GOLDEN.resolve(name);
    String now = written(aggregate);
    if (Boolean.getBoolean("fairwell.golden.write") && !Files.exists(file)) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, now + "\n");
    }
    String golden = Files.readString(file).strip();
    assertThat(canonical(now))
        .as("raise the version of the StoredName, and keep its new form beside this one")
        .isEqualTo(canonical(golden));
    assertThat(read(golden, aggregate.getClass())).usingRecursiveComparison().isEqualTo(aggregate);
  }

  /** A set has no order, not even the same in two runs. */
  private static JsonNode canonical(String stored) {
    return sorted(JsonMapper.builder().build().readTree(stored));
  }

  private static JsonNode sorted(JsonNode node) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (node.isArray()) {
      return make.arrayNode()
          .addAll(
              node.valueStream()
                  .map(SnapshotsTest::sorted)
                  .sorted(Comparator.comparing(JsonNode::toString))
                  .toList());
    }
    if (node.isObject()) {
      ObjectNode fields = make.objectNode();
      node.forEachEntry((name, value) -> fields.set(name, sorted(value)));
      return fields;
    }
    return node;
  }

  private String written(Object aggregate) {
    return serializer.serialize(aggregate, String.class).getData();
  }

  private Object read(String stored, Class<?> type) {
    var name = serializer.typeForClass(type);
    return serializer.deserialize(
        new SimpleSerializedObject<>(stored, String.class, name.getName(), name.getRevision()));
  }

  private static OffboardingCase caseOf(List<OffboardingEvent> stream) {
    OffboardingCase aggregate = new OffboardingCase();
    for (int i = 0; i < stream.size(); i++) {
      aggregate.on(stream.get(i), metadata(i), i);
    }
    return aggregate;
  }

  private static Employee employeeOf(List<EmployeeEvent> stream) {
    Employee aggregate = new Employee();
    for (int i = 0; i < stream.size(); i++) {
      aggregate.on(stream.get(i), metadata(i), i);
    }
    return aggregate;
  }

  private static MetaData metadata(int request) {
    return MetaData.with(Metadata.REQUEST_KEY, "hr.lin/" + request)
        .and(Metadata.REQUEST_DIGEST, "digest-" + request);
  }

  private static Set<String> personalIn(Class<?> root) {
    Set<String> found = new HashSet<>();
    walk(root, root.getSimpleName(), new HashSet<>(), found);
    return found;
  }

  private static void walk(Type type, String at, Set<Type> seen, Set<String> found) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(each -> walk(each, at, seen, found));
    } else if (type instanceof Class<?> plain) {
      if (PersonalText.class.isAssignableFrom(plain)
          || plain == Words.class
          || FairwellEvent.class.isAssignableFrom(plain) && !at.equals(plain.getSimpleName())) {
        found.add(at);
      } else if (plain.getName().startsWith("fairwell.") && seen.add(plain)) {
        if (plain.isSealed()) {
          Arrays.stream(plain.getPermittedSubclasses())
              .forEach(each -> walk(each, each.getSimpleName(), seen, found));
        }
        Arrays.stream(plain.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .forEach(field ->
                walk(
                    field.getGenericType(),
                    plain.getSimpleName() + "." + field.getName(),
                    seen,
                    found));
      }
    }
  }
}
