package fairwell.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.ledger.WitnessedLog.Answer;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class WitnessedLogTest {

  private static final String ORIGIN = "example.org/ledger";
  private static final SigningKey KEY =
      SigningKey.generate(ORIGIN, SignatureType.ED25519, new SecureRandom());
  private static final WitnessedLog NEW =
      new WitnessedLog(ORIGIN, List.of(KEY.verifier()), 0, TreeHash.EMPTY);

  private final TiledTree tree = new TiledTree(new Leaves(50), 50);

  private AddCheckpoint grown(long from, long to) {
    return new AddCheckpoint(
        from, from == 0 ? List.of() : tree.consistency(from, to), signed(to, tree.rootAt(to)));
  }

  private static SignedNote signed(long size, TreeHash root) {
    return new Checkpoint(ORIGIN, size, root).sign(List.of(KEY));
  }

  private static WitnessedLog after(WitnessedLog log, AddCheckpoint request) {
    AddCheckpoint sent = AddCheckpoint.parse(request.toString());
    assertThat(log.judge(sent)).isInstanceOf(Answer.Grown.class);
    return ((Answer.Grown) log.judge(sent)).now();
  }

  @Test
  void growthIsFollowedAndTheSameAgainIsNoHarm() {
    WitnessedLog log = after(after(NEW, grown(0, 20)), grown(20, 50));
    assertThat(log.size()).isEqualTo(50);
    assertThat(log.root()).isEqualTo(tree.root());
    assertThat(after(log, grown(50, 50))).isEqualTo(log);
  }

  @Test
  void aLogThatIsRolledBackIsTold() {
    WitnessedLog log = after(NEW, grown(0, 50));
    assertThat(log.judge(grown(20, 30))).isEqualTo(new Answer.OtherSize(50));
    assertThat(log.judge(grown(0, 50))).isEqualTo(new Answer.OtherSize(50));
    assertThat(log.judge(new AddCheckpoint(50, List.of(), signed(30, tree.rootAt(30)))))
        .isEqualTo(new Answer.Backwards());
  }

  @Test
  void aForkFindsNoWitness() {
    WitnessedLog log = after(NEW, grown(0, 20));
    TreeHash other = TreeHash.ofNode(tree.rootAt(20), tree.leaf(0));
    assertThat(log.judge(new AddCheckpoint(20, tree.consistency(20, 50), signed(50, other))))
        .isEqualTo(new Answer.Inconsistent());
    assertThat(log.judge(new AddCheckpoint(20, List.of(), signed(20, other))))
        .isEqualTo(new Answer.OtherSize(20));
    assertThat(log.judge(new AddCheckpoint(20, List.of(), signed(50, tree.root()))))
        .isEqualTo(new Answer.Inconsistent());
    assertThat(NEW.judge(new AddCheckpoint(0, List.of(other), signed(20, tree.rootAt(20)))))
        .isEqualTo(new Answer.Inconsistent());
    assertThat(NEW.judge(new AddCheckpoint(0, List.of(), signed(0, other))))
        .isEqualTo(new Answer.OtherSize(0));
  }

  @Test
  void aStrangersSignatureIsNone() {
    SigningKey stranger = SigningKey.generate(ORIGIN, SignatureType.ED25519, new SecureRandom());
    SignedNote note = new Checkpoint(ORIGIN, 20, tree.rootAt(20)).sign(List.of(stranger));
    assertThat(NEW.judge(new AddCheckpoint(0, List.of(), note))).isEqualTo(new Answer.NotSigned());
  }

  @Test
  void whatIsNoRequestIsRefused() {
    for (String body : List.of("", "old\n\n", "old 01\n\nx", "new 1\n\nx", "old 1\nAAAA\n\nx\n")) {
      assertThatThrownBy(() -> AddCheckpoint.parse(body)).isInstanceOf(Unreadable.class);
    }
  }
}
