package fairwell.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.api.problem.ApiProblem;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class OrganisationTableTest {

  @Test
  void aHeadIsGivenByNumberOrById() {
    ObjectNode body = tree("unit,head employee number\nA,1001\nB,E-1001\n");
    assertThat(body.at("/units/0/head").asString()).isEqualTo("E-1001");
    assertThat(body.at("/units/1/head").asString()).isEqualTo("E-1001");
  }

  @Test
  void aFieldHasOneColumnWhateverItIsCalled() {
    for (String headers : new String[] {"unit,unit", "unit,组织代码"}) {
      assertThatThrownBy(() -> tree(headers + "\nA,B\n"))
          .as(headers)
          .isInstanceOfSatisfying(
              ApiProblem.class,
              problem ->
                  assertThat(problem.errors().getFirst().expected()).isEqualTo("each column once"));
    }
  }

  private static ObjectNode tree(String csv) {
    return OrganisationTable.tree(csv.getBytes(StandardCharsets.UTF_8));
  }
}
