package fairwell.command.signing.fasc;

import fairwell.command.paper.Signers;
import fairwell.command.signing.SigningOrder;
import fairwell.papers.SignatureField;
import fairwell.papers.pdf.SignaturePlaces.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A signing task as FASC wants it told. */
final class FascTask {

  private static final String DOCUMENT = "agreement";

  private FascTask() {}

  /**
   * @param openCorpId the employer, who asks and is asked second
   */
  static Map<String, Object> of(SigningOrder order, String fileId, String openCorpId) {
    Map<String, Object> task = new LinkedHashMap<>();
    task.put("initiator", Map.of("idType", "corp", "openId", openCorpId));
    task.put("signTaskSubject", "离职协议");
    task.put("signDocType", "contract");
    task.put("transReferenceId", order.caseId().value() + "/" + order.draft());
    // Otherwise nobody is asked, and nothing is ever over.
    task.put("autoStart", true);
    task.put("autoFinish", true);
    task.put("signInOrder", true);
    task.put(
        "docs",
        List.of(
            Map.of(
                "docId",
                DOCUMENT,
                "docName",
                order.fileName(),
                "docFileId",
                fileId,
                "docFields",
                fields(order))));
    task.put("actors", List.of(leaver(order.signers()), employer(order.signers(), openCorpId)));
    return task;
  }

  private static List<Map<String, Object>> fields(SigningOrder order) {
    List<Map<String, Object>> fields = new ArrayList<>();
    for (String field : List.of(SignatureField.EMPLOYEE, SignatureField.EMPLOYER)) {
      Spot spot = order.spots().get(field);
      if (spot != null) {
        fields.add(field(field, spot));
      }
    }
    return fields;
  }

  private static Map<String, Object> field(String name, Spot spot) {
    boolean person = name.equals(SignatureField.EMPLOYEE);
    return Map.of(
        "fieldId",
        name,
        "fieldName",
        name,
        "fieldType",
        person ? "person_sign" : "corp_seal",
        // Of its own size a seal may reach out of the place, and then the file is refused here.
        person ? "fieldPersonSign" : "fieldCorpSeal",
        Map.of("followSignSize", false, "width", spot.side(), "height", spot.side()),
        "position",
        Map.of(
            "positionMode",
            "pixel",
            "positionPageNo",
            Integer.toString(spot.page()),
            "positionX",
            Float.toString(spot.x()),
            "positionY",
            Float.toString(spot.y())));
  }

  private static Map<String, Object> leaver(Signers signers) {
    Map<String, Object> actor = new LinkedHashMap<>();
    actor.put("actorType", "person");
    actor.put("actorId", SignatureField.EMPLOYEE);
    actor.put("actorName", signers.leaver());
    actor.put("permissions", List.of("sign"));
    actor.put("identNameForMatch", signers.leaver());
    if (signers.idNumber() != null) {
      actor.put("certType", "id_card");
      actor.put("certNoForMatch", signers.idNumber());
    }
    actor.put("accountName", signers.phone());
    notified(actor);
    // By a face or a code sent then, never by a password alone.
    return actor(
        actor,
        SignatureField.EMPLOYEE,
        Map.of("orderNo", 1, "verifyMethods", List.of("face", "sms")));
  }

  private static Map<String, Object> employer(Signers signers, String openCorpId) {
    Map<String, Object> actor = new LinkedHashMap<>();
    actor.put("actorType", "corp");
    actor.put("actorId", SignatureField.EMPLOYER);
    actor.put("actorName", signers.employer());
    actor.put("permissions", List.of("sign"));
    actor.put("actorOpenId", openCorpId);
    notified(actor);
    return actor(actor, SignatureField.EMPLOYER, Map.of("orderNo", 2));
  }

  /** Only who gets a copy is told by itself. */
  private static void notified(Map<String, Object> actor) {
    actor.put("sendNotification", true);
    actor.put("notifyType", List.of("start"));
  }

  private static Map<String, Object> actor(
      Map<String, Object> who, String field, Map<String, Object> config) {
    return Map.of(
        "actor",
        who,
        "signFields",
        List.of(Map.of("fieldDocId", DOCUMENT, "fieldId", field)),
        "signConfigInfo",
        config);
  }
}
