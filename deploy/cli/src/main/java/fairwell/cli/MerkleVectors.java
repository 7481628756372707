package fairwell.cli;

import fairwell.kernel.ledger.MerkleProof;
import fairwell.kernel.ledger.TreeHash;
import fairwell.kernel.ledger.Unreadable;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Files of proofs in the form of github.com/transparency-dev/merkle, testdata: an array of objects,
 * or one object. {@code wantErr} says that a proof must be refused.
 */
final class MerkleVectors {

  private static final String INDEX = "leafIdx";
  private static final String SIZE1 = "size1";

  private MerkleVectors() {}

  /**
   * One proof.
   *
   * @param accepted what our verifier says
   * @param mustHold what it has to say
   */
  record Vector(String name, boolean accepted, boolean mustHold) {

    boolean isRight() {
      return accepted == mustHold;
    }
  }

  /**
   * Reads a file and judges its proofs.
   *
   * @throws CliFailure naming the first thing that is no proof
   */
  static List<Vector> read(Path file) {
    JsonNode root = JsonFile.read(file);
    List<Vector> vectors = new ArrayList<>();
    Iterable<JsonNode> all = root.isObject() ? List.of(root) : root;
    if (!root.isContainer()) {
      throw unreadable(file, 0);
    }
    for (JsonNode one : all) {
      vectors.add(judge(file, vectors.size(), one));
    }
    return vectors;
  }

  private static Vector judge(Path file, int place, JsonNode one) {
    boolean inclusion = one.has(INDEX);
    if (!one.path("wantErr").isBoolean() || !inclusion && !one.has(SIZE1)) {
      throw unreadable(file, place);
    }
    String name = one.path("name").asString("[" + place + "]");
    boolean accepted = inclusion ? includes(file, place, one) : isConsistent(file, place, one);
    return new Vector(name, accepted, !one.path("wantErr").asBoolean());
  }

  private static boolean includes(Path file, int place, JsonNode one) {
    long index = number(file, place, one.path(INDEX));
    long size = number(file, place, one.path("treeSize"));
    try {
      return MerkleProof.includes(
          index,
          size,
          hash(one.path("leafHash")),
          hashes(one.path("proof")),
          hash(one.path("root")));
    } catch (Unreadable refused) {
      return false;
    }
  }

  private static boolean isConsistent(Path file, int place, JsonNode one) {
    long size1 = number(file, place, one.path(SIZE1));
    long size2 = number(file, place, one.path("size2"));
    try {
      return MerkleProof.isConsistent(
          size1,
          size2,
          hash(one.path("root1")),
          hash(one.path("root2")),
          hashes(one.path("proof")));
    } catch (Unreadable refused) {
      return false;
    }
  }

  /** Numbers of 64 bits; what lies beyond 2^63 - 1 comes out below 0, which no tree has. */
  private static long number(Path file, int place, JsonNode node) {
    if (!node.isIntegralNumber()) {
      throw unreadable(file, place);
    }
    BigInteger number = node.bigIntegerValue();
    return number.bitLength() < Long.SIZE ? number.longValue() : -1;
  }

  private static TreeHash hash(JsonNode node) {
    return TreeHash.parse(node.asString(""));
  }

  private static List<TreeHash> hashes(JsonNode node) {
    List<TreeHash> hashes = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> hashes.add(hash(one)));
    } else if (!node.isNull() && !node.isMissingNode()) {
      throw new Unreadable("a proof is a list of hashes");
    }
    return hashes;
  }

  private static CliFailure unreadable(Path file, int place) {
    return new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("not-vectors", file, place));
  }
}
