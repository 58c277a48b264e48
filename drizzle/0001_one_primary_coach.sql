ALTER TABLE `coach_assignments` MODIFY COLUMN `is_primary` boolean;--> statement-breakpoint
UPDATE `coach_assignments` SET `is_primary` = NULL WHERE `status` <> 'active' OR NOT `is_primary`;--> statement-breakpoint
UPDATE `coach_assignments` JOIN (SELECT `id`, row_number() OVER (PARTITION BY `client_id` ORDER BY `started_at`, `id`) AS `place` FROM `coach_assignments` WHERE `is_primary`) `primaries` ON `primaries`.`id` = `coach_assignments`.`id` SET `coach_assignments`.`is_primary` = NULL WHERE `primaries`.`place` > 1;--> statement-breakpoint
ALTER TABLE `coach_assignments` ADD CONSTRAINT `coach_assignments_primary_uq` UNIQUE(`client_id`,`is_primary`);--> statement-breakpoint
ALTER TABLE `coach_assignments` ADD CONSTRAINT `coach_assignments_primary_ck` CHECK (`coach_assignments`.`is_primary` is null or (`coach_assignments`.`is_primary` and `coach_assignments`.`status` = 'active'));
