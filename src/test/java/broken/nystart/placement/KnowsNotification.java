package broken.nystart.placement;

import broken.nystart.notification.Mail;

public class KnowsNotification {
    Mail edge = new Mail();
}
