package fairwell.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.id.EmployeeId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActorClaimsTest {

  @Test
  void readsAccountRolesUnitsAndEmployee() {
    Actor actor =
        ActorClaims.read(
            Map.of(
                "sub",
                "lan.chen",
                "roles",
                List.of("hr", "LEGAL"),
                "units",
                List.of("BJ-01"),
                "employee",
                "10017"));

    assertThat(actor.id().value()).isEqualTo("lan.chen");
    assertThat(actor.roles()).containsExactlyInAnyOrder(Role.HR, Role.LEGAL);
    assertThat(actor.units()).containsExactly("BJ-01");
    assertThat(actor.employee()).isEqualTo(EmployeeId.ofNumber("10017"));
  }

  @Test
  void aTokenWithoutRolesGrantsNone() {
    assertThat(ActorClaims.read(Map.of("sub", "nobody")).roles()).isEmpty();
  }

  @Test
  void noTokenMakesAnybodyTheSystem() {
    assertThat(
            ActorClaims.read(Map.of("sub", "eve", "roles", List.of("system", "SYSTEM", "other")))
                .roles())
        .isEmpty();
  }

  @Test
  void aTokenWithoutAnAccountIsNoActor() {
    assertThatThrownBy(() -> ActorClaims.read(Map.of("roles", List.of("hr"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ActorClaims.read(Map.of("sub", "not an account\n")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
