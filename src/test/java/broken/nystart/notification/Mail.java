package broken.nystart.notification;

public class Mail {}
