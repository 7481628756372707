package fairwell.command.signing.esign;

import fairwell.command.paper.Signers;
import fairwell.command.signing.SigningOrder;
import fairwell.papers.SignatureField;
import fairwell.papers.pdf.SignaturePlaces.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who signs, as e签宝 wants it told: the leaver, then the employer. */
final class ESignSigners {

  private ESignSigners() {}

  static List<Map<String, Object>> of(SigningOrder order, String fileId) {
    return List.of(leaver(order, fileId), employer(order, fileId));
  }

  private static Map<String, Object> leaver(SigningOrder order, String fileId) {
    Signers signers = order.signers();
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("psnName", signers.leaver());
    if (signers.idNumber() != null) {
      person.put("psnIDCardNum", signers.idNumber());
      person.put("psnIDCardType", "CRED_PSN_CH_IDCARD");
    }
    return signer(
        0,
        "psnSignerInfo",
        Map.of("psnAccount", signers.phone(), "psnInfo", person),
        1,
        fileId,
        order.spots().get(SignatureField.EMPLOYEE));
  }

  /** Signed by the seal of the company that the application belongs to. */
  private static Map<String, Object> employer(SigningOrder order, String fileId) {
    return signer(
        1,
        "orgSignerInfo",
        Map.of(
            "orgName",
            order.signers().employer(),
            "orgInfo",
            Map.of("orgIDCardNum", order.signers().creditCode(), "orgIDCardType", "CRED_ORG_USCC")),
        2,
        fileId,
        order.spots().get(SignatureField.EMPLOYER));
  }

  private static Map<String, Object> signer(
      int type, String kind, Map<String, Object> who, int nth, String fileId, @Nullable Spot spot) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("signFieldStyle", 1);
    if (spot == null) {
      field.put("freeMode", true);
    } else {
      field.put(
          "signFieldPosition",
          Map.of(
              "positionPage",
              Integer.toString(spot.page()),
              "positionX",
              spot.x(),
              "positionY",
              spot.y()));
    }
    return Map.of(
        "signerType",
        type,
        kind,
        who,
        "signConfig",
        Map.of("signOrder", nth),
        "signFields",
        List.of(Map.of("fileId", fileId, "normalSignFieldConfig", field)));
  }
}
