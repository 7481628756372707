package fairwell.kernel.signature;

import java.util.EnumMap;
import java.util.Map;

/**
 * Whether an electronic signature is reliable in the sense of the Electronic Signature Law (电子签名法
 * 13): all four conditions are met. What is not shown is not met.
 *
 * @param answers an answer for each condition
 */
public record ReliableSignature(Map<Condition, Answer> answers) {

  /** The conditions of art. 13. */
  public enum Condition {
    /** The data that make the signature belong to the signer alone (13(1)). */
    BELONGS_TO_SIGNER,
    /** At the time of signing they are under the control of the signer alone (13(2)). */
    CONTROLLED_BY_SIGNER,
    /** Any change of the signature afterwards is noticed (13(3)). */
    CHANGE_OF_SIGNATURE_NOTICED,
    /** Any change of content and form afterwards is noticed (13(4)). */
    CHANGE_OF_CONTENT_NOTICED
  }

  /** Whether a condition is met. */
  public enum Answer {
    MET,
    NOT_MET,
    NOT_SHOWN
  }

  /**
   * What a provider shows about a signer.
   *
   * @param identity how the identity was checked before the certificate was issued
   * @param licensed whether a licensed authority issued it (电子签名法 16, 18)
   * @param control how it was made sure that the signer alone could sign
   */
  public record Evidence(Identity identity, boolean licensed, Control control) {}

  /** How an identity was checked. */
  public enum Identity {
    /** By name, id number and face, or in person. */
    CHECKED,
    /** By an account of this company. */
    ACCOUNT_ONLY,
    /** Nothing is shown. */
    NONE
  }

  /** Who could have signed. */
  public enum Control {
    /** The signer alone: by a device, or by a fresh confirmation that was recorded. */
    SIGNER_ALONE,
    /** Whoever runs the program. */
    OPERATOR,
    UNKNOWN
  }

  /** What is known of keys that the local authority makes. */
  public static final Evidence LOCAL = new Evidence(Identity.ACCOUNT_ONLY, false, Control.OPERATOR);

  public ReliableSignature {
    answers = Map.copyOf(answers);
    if (answers.size() != Condition.values().length) {
      throw new IllegalArgumentException("each of the four conditions has an answer");
    }
  }

  /**
   * The answers for a signature that was found sound: one that was changed, or over a changed
   * document, would have been refused.
   */
  public static ReliableSignature of(Evidence evidence) {
    Map<Condition, Answer> answers = new EnumMap<>(Condition.class);
    answers.put(Condition.BELONGS_TO_SIGNER, belongs(evidence));
    answers.put(
        Condition.CONTROLLED_BY_SIGNER,
        switch (evidence.control()) {
          case SIGNER_ALONE -> Answer.MET;
          case OPERATOR -> Answer.NOT_MET;
          case UNKNOWN -> Answer.NOT_SHOWN;
        });
    answers.put(Condition.CHANGE_OF_SIGNATURE_NOTICED, Answer.MET);
    answers.put(Condition.CHANGE_OF_CONTENT_NOTICED, Answer.MET);
    return new ReliableSignature(answers);
  }

  private static Answer belongs(Evidence evidence) {
    return switch (evidence.identity()) {
      case CHECKED -> evidence.licensed() ? Answer.MET : Answer.NOT_SHOWN;
      case ACCOUNT_ONLY, NONE -> Answer.NOT_SHOWN;
    };
  }

  /** Whether all four are met. */
  public boolean reliable() {
    return answers.values().stream().allMatch(answer -> answer == Answer.MET);
  }
}
